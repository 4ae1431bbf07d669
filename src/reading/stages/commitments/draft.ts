import type { CommitmentForm, Standing, TokenRange } from '../../../domain/index.ts';

/** A commitment in the making; words are token indices. */
export interface Draft {
  readonly form: CommitmentForm;
  readonly standing: Standing;
  /** The word that binds. */
  readonly at: number;
  /** Who binds himself; null where the syntax does not tell. */
  readonly subject: number | null;
  readonly content: TokenRange;
  /** The clause that tells of an accord's making, for what it refers to. */
  readonly made: number | null;
  /** A record only where the text tells who holds it. */
  readonly needsHolder?: boolean;
  readonly by: string;
  readonly confidence: number;
}
