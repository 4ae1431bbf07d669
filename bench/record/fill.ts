import { Record } from '../../src/store/index.ts';
import { writeDocument } from '../../src/store/write/document.ts';
import { codesOf, makeReady, replay } from './replay.ts';
import { readTemplates } from './templates.ts';

/** Documents that are written in one transaction. */
const BATCH = 200;
/** Events between two looks at the cost. */
const LOOK = 10_000;

/** What a document costs when the record holds so many events. */
export interface Cost {
  readonly events: number;
  /** Milliseconds of the writers alone. */
  readonly perDocument: number;
}

interface Held {
  readonly events: number;
  readonly documents: number;
}

/** Fills a record with replayed readings through its writers until it holds `events`; goes on where an earlier one stopped. */
export async function fill(where: string, events: number, tell: (cost: Cost) => void): Promise<void> {
  const record = await Record.open(where, { create: true, now: () => new Date().toISOString() });
  try {
    const templates = (await readTemplates()).map(makeReady);
    const codes = codesOf(templates);
    const held = await countIn(record);
    if (held.events >= events) return;
    let [total, looked, spent, written] = [held.events, held.events, 0, 0];
    for (let next = held.documents; total < events; ) {
      const batch = Array.from({ length: BATCH }, (_, at) => {
        const template = templates[(next + at) % templates.length] as (typeof templates)[number];
        return { template, ...replay(template, Math.floor((next + at) / templates.length), codes) };
      });
      const began = performance.now();
      await record.write(async (db) => {
        for (const { article, json, words } of batch) await writeDocument(record, db, article, { json, words, reader: 'replayed' });
      });
      spent += performance.now() - began;
      next += BATCH;
      written += BATCH;
      total += batch.reduce((sum, { template }) => sum + template.events, 0);
      if (total - looked >= LOOK) {
        tell({ events: total, perDocument: Math.round((100 * spent) / written) / 100 });
        [looked, spent, written] = [total, 0, 0];
      }
    }
  } finally {
    await record.close();
  }
}

async function countIn({ db }: Record): Promise<Held> {
  const count = async (table: 'events' | 'documents') =>
    Number(
      (
        await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    );
  return { events: await count('events'), documents: await count('documents') };
}

/** What a record holds. */
export async function countHeld(where: string): Promise<Held> {
  const record = await Record.open(where, { readOnly: true, now: () => new Date().toISOString() });
  try {
    return await countIn(record);
  } finally {
    await record.close();
  }
}
