/** One text to read, as it came in. `text` never changes: every span counts in it. */
export interface Article {
  /** The given id, or `sha256:` and the hash of the text. */
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  /** Publication date, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** BCP 47, as given with the input; null when nobody said. */
  readonly language: string | null;
}
