import type { Corrections } from './corrections.ts';
import type { Place } from './judgeable.ts';
import type { Said } from './said.ts';

/** What a person says of a record: right as it is, no such thing in the text, or right but for some fields. */
export const RECORD_VERDICTS = ['accept', 'reject', 'correct'] as const;
export type RecordVerdict = (typeof RECORD_VERDICTS)[number];

/** A verdict as it stands in the log: written down once, never changed; it may be withdrawn. */
export interface LoggedVerdict extends Place {
  /** Counts up: the later verdict has the higher. */
  readonly id: number;
  readonly verdict: RecordVerdict;
  /** What the machine had said when it was judged. */
  readonly said: Said;
  /** Null but where the verdict is to correct. */
  readonly corrections: Corrections | null;
  /** Who judged. */
  readonly by: string;
  /** Moment, ISO 8601. */
  readonly at: string;
}
