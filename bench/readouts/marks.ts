import { fileURLToPath } from 'node:url';
import { readJsonLines } from '../json-lines.ts';

/** Code points of a text. */
export type Pair = readonly [number, number];
export type Side = 'a' | 'b';

/** What both accounts say, or one alone: the places in each. */
export interface MarkedPoint {
  readonly a: readonly Pair[];
  readonly b: readonly Pair[];
}

/** Two accounts of one meeting, aligned by a person who had not seen what the program makes of them. Every sentence is in one of the lists. */
export interface Marks {
  /** Documents of readouts/docs.jsonl. */
  readonly a: string;
  readonly b: string;
  /** The program was tuned on one half and not on the other. */
  readonly half: 'tuned' | 'aside';
  readonly points: readonly MarkedPoint[];
  /** Sentences that say what the other account does not. */
  readonly a_only: readonly Pair[];
  readonly b_only: readonly Pair[];
  /** Sentences that a second person could well judge otherwise, greetings and the like: they count neither way. */
  readonly a_either: readonly Pair[];
  readonly b_either: readonly Pair[];
  /** Beginning of the sha256 of each text. */
  readonly hash: Readonly<Record<Side, string>>;
}

export function readMarks(): Marks[] {
  return readJsonLines<Marks>(fileURLToPath(new URL('marks.jsonl', import.meta.url)));
}
