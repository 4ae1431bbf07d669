import type { TimexType } from '../../../domain/index.ts';
import type { Stretch } from './calendar.ts';
import type { Tense } from './tense.ts';
import type { Word } from './words.ts';

/** A time expression over the words `[from, to)`. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly type: TimexType;
  readonly value: string;
  readonly by: string;
  readonly confidence: number;
  /** Where on the calendar it lies, so that "the next day" can follow it. */
  readonly stretch?: Stretch;
  /** The text gives the year itself. */
  readonly dated?: boolean;
}

/** What a rule may look at besides the words. */
export interface Reading {
  readonly words: readonly Word[];
  /** The document's date as a day; null when unknown. */
  readonly today: number | null;
  /** Tense of the clause around a word. */
  tenseAt(at: number): Tense;
  /** The last expression read that lies on the calendar, of the unit or finer, in this sentence or the `back` (4) before it; none after the day `until`. */
  last(at: number, unit: 'day' | 'month' | 'year', back?: number, until?: number): Stretch | null;
  /** The last expression whose year the text gives and which still rules here. */
  lastDated(at: number): Stretch | null;
  /** What the other rules read at a word; for rules that put a modifier before an expression. */
  readAt(at: number): readonly Found[] | null;
}

/** One pattern of time expression. */
export interface TimeRule {
  /** Part of `by`: `time/weekday`. */
  readonly name: string;
  /** Lower-case words it can begin with; `#` for digits. */
  readonly starts: Iterable<string>;
  /** The expressions that begin at a word, in order; null when there is none. A range gives two. */
  read(reading: Reading, at: number): readonly Found[] | null;
}

type Shape = Omit<Found, 'by' | 'type'> & { readonly type?: TimexType };

/** Completes what a rule found; a DATE unless it says otherwise. */
export function found(name: string, ...shapes: readonly Shape[]): readonly Found[] {
  return shapes.map((shape) => ({ type: 'DATE', ...shape, by: `time/${name}` }));
}
