import type { Article } from '../../domain/index.ts';

/** A text with what its giver knows of it. */
export type GivenText = Partial<Article> & Pick<Article, 'text'>;

/** One part of what somebody hands in. */
export type Part =
  | { readonly kind: 'text'; readonly article: GivenText }
  | { readonly kind: 'address'; readonly address: string }
  | {
      readonly kind: 'file';
      /** Where it lies until what was in it is in the queue; it is deleted afterwards. */
      readonly path: string;
      /** As the user calls it. */
      readonly name: string;
      /** Publication date, YYYY-MM-DD, where the file has none. */
      readonly date?: string;
    };

/** For people, where something is wrong with it. */
export function namePart(part: Part): string {
  if (part.kind === 'file') return part.name;
  return part.kind === 'address' ? part.address : 'the text';
}

/** What somebody hands in at once. */
export interface Submission {
  /** What it is called on pages. */
  readonly name: string;
  readonly parts: readonly Part[];
}

/** What may be handed in at once. */
export const SUBMISSION_LIMITS = {
  files: 100,
  /** Bytes of one file, and of all of them. */
  file: 50_000_000,
  all: 100_000_000,
  /** Bytes of a text, or of a JSON body. */
  text: 5_000_000,
  /** Bytes that files may come to unpacked. */
  unpacked: 300_000_000,
  /** Articles that may be found; whoever has more has the command line. */
  articles: 2_000,
  /** Milliseconds to find them in. */
  time: 120_000,
  /** Submissions that may wait to be opened. */
  waiting: 100,
} as const;
