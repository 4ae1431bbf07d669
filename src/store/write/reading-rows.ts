import type { FullReading } from '../../record/reading-shape.ts';
import { pairs } from './pairs.ts';
import type { Rows } from './rows.ts';
import { ties } from './ties.ts';
import { whatHappened } from './what-happened.ts';
import { whoIsIn } from './who-is-in.ts';
import { whoSaidWhat } from './who-said-what.ts';
import { wordsOf } from './words.ts';

/**
 * All rows that a reading alone decides on. `text`: of its document; `resolved`: the actor of the record that each of its actors is.
 */
export function readingRows(id: number, reading: FullReading, text: string, resolved: ReadonlyMap<string, number | null>): Rows {
  const words = wordsOf(text);
  return {
    ...whoSaidWhat(id, reading, resolved, words),
    ...whatHappened(id, reading, words),
    ...ties(id, reading, words),
    ...pairs(id, reading),
    ...whoIsIn(id, reading, resolved),
  };
}
