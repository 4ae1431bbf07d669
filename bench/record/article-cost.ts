import { Record } from '../../src/store/index.ts';
import { writeDocument } from '../../src/store/write/document.ts';
import { median } from '../speed/median.ts';
import { codesOf, makeReady, type Replayed, replay } from './replay.ts';
import { readTemplates } from './templates.ts';

export interface ArticleCost {
  /** Milliseconds a document, by the events that the record holds. */
  readonly byEvents: { readonly [events: string]: number };
  readonly ratio: number;
}

const ROUNDS = 8;
/** Replays that no record holds yet; each round others. */
const UNUSED = 5000;

class Undo extends Error {}

/** What a new article costs a small record and a large one, by turns, its writing undone each time; medians. */
export async function compareArticleCost(small: string, large: string, sizes: readonly [number, number]): Promise<ArticleCost> {
  const templates = (await readTemplates()).map(makeReady);
  const codes = codesOf(templates);
  const taken: [number[], number[]] = [[], []];
  const records = await Promise.all([small, large].map((where) => Record.open(where, { now: () => new Date().toISOString() })));
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      const batch = templates.map((template) => replay(template, round % 2 === 0 ? round * 40 : UNUSED + round, codes));
      for (const [at, record] of records.entries()) {
        const perDocument = await writeUndone(record, batch);
        // The first round warms both up.
        if (round > 0) taken[at as 0 | 1].push(perDocument);
      }
    }
  } finally {
    for (const record of records) await record.close();
  }
  const [own, other] = taken.map((times) => Math.round(median(times) * 100) / 100) as [number, number];
  return { byEvents: { [sizes[0]]: own, [sizes[1]]: other }, ratio: Math.round((100 * other) / own) / 100 };
}

/** Each in a transaction of its own, as articles come in: many in one would fill the cache with changed pages, which nothing else does. */
async function writeUndone(record: Record, batch: readonly Replayed[]): Promise<number> {
  let spent = 0;
  for (const [at, { article, json, words }] of batch.entries()) {
    const anew = { ...article, id: `${article.id}-${at}`, text: `${article.text} Anew.` };
    const began = performance.now();
    try {
      await record.write(async (db) => {
        await writeDocument(record, db, anew, { json, words, reader: 'replayed' });
        throw new Undo();
      });
    } catch (error) {
      if (!(error instanceof Undo)) throw error;
    }
    spent += performance.now() - began;
  }
  return spent / batch.length;
}
