import type { Actor, OfficeChange, TokenRange } from '../../../domain/index.ts';

/** A change of office in the making; words are token indices. */
export interface Draft {
  readonly at: number;
  /** The verb that status and date are told by; null for a noun that stands alone. */
  readonly verb: number | null;
  readonly change: OfficeChange;
  readonly person: Actor;
  readonly office: TokenRange | null;
  readonly appointer: Actor | null;
  readonly predecessor: Actor | null;
  readonly by: string;
  readonly confidence: number;
}
