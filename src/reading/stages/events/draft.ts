import type { EventStatus, PloverType } from '../../../domain/index.ts';
import type { Match } from './match.ts';

/** An event in the making. Words are token indices, actors ids. */
export interface Draft {
  /** The word that tells it. */
  readonly at: number;
  /** The words of the trigger. */
  readonly trigger: readonly number[];
  /** The verb whose clause it is told in. */
  readonly clause: number;
  readonly type: PloverType;
  readonly mode: string | null;
  readonly cameo: string;
  readonly contexts: readonly string[];
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly reciprocal: boolean;
  readonly status: EventStatus;
  /** Told by a noun that no verb carries out: it may only point back at what was told before. */
  readonly nominal: boolean;
  /** Goes on where nothing else is said: a war, support. */
  readonly lasting: boolean;
  readonly confidence: number;
  readonly by: string;
  /** How type and code came about, in words, for `chancery explain`. */
  readonly why: readonly string[];
  readonly match: Match | null;
  /** Other clauses of the same happening. */
  readonly again: readonly number[];
}
