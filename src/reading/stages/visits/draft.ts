import type { Actor, EventStatus, VisitForm } from '../../../domain/index.ts';
import type { Stop } from './ground.ts';

/** A journey as one clause tells it; words are token indices. */
export interface Draft {
  /** The word that tells it. */
  readonly at: number;
  /** Words that dates and adjectives of the journey hang by: the word itself, its clause's verb. */
  readonly words: readonly number[];
  readonly visitors: readonly Actor[];
  readonly stops: readonly Stop[];
  /** Who receives; null where the clause does not tell. */
  readonly host: Actor | null;
  readonly form: VisitForm | null;
  readonly status: EventStatus;
  /** A date at these words is the day of arrival; that of leaving is another. */
  readonly arrival: boolean;
  /** Told by somebody's having come, and not that he left. */
  readonly arrived: boolean;
  /** Told by its end: a date is that of the last day. */
  readonly ending?: boolean;
  readonly by: string;
  readonly confidence: number;
}
