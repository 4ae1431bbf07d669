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

/** A commitment with those that tell of it. */
export interface Undertaking {
  readonly id: number;
  readonly countries: readonly string[];
  readonly parties: readonly string[];
  /** Where it was told first, and there in which form and words. */
  readonly document: string;
  readonly commitment: string;
  readonly form: string;
  readonly words: string;
  readonly since: string | null;
  /** As told last. */
  readonly standing: string;
  /** How many tell of it. */
  readonly told: number;
  /** In order of publication: all of them, or the latest. */
  readonly accounts: readonly CommitmentAccount[];
}
