/** A commitment as one document tells it. */
export interface CommitmentAccount {
  readonly document: string;
  readonly commitment: string;
  /** YYYY-MM-DD; null where the document has no date. */
  readonly published: string | null;
  readonly form: string;
  /** `new`, `reaffirmed`, `in-progress`, `fulfilled`, `suspended` or `broken`. */
  readonly standing: string;
  readonly committed: string | null;
  /** Names, and codes of countries, parted by "; ". */
  readonly parties: string | null;
  readonly party_countries: string | null;
  readonly words: string;
  readonly confidence: number;
}

/** A commitment with all that tell of it, in order of publication. */
export interface Undertaking {
  readonly id: number;
  readonly countries: readonly string[];
  readonly parties: readonly string[];
  readonly form: string;
  /** In whose words it was told first. */
  readonly words: string;
  readonly since: string | null;
  /** As told last. */
  readonly standing: string;
  readonly accounts: readonly CommitmentAccount[];
}
