import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Record } from '../../src/store/index.ts';
import { type GivenArticle, hashOf } from './articles.ts';
import { CHANCERY } from './program.ts';

export interface Judgement {
  /** Acknowledged articles that have no reading in the record and do not wait for one. */
  readonly lost: number;
  /** Those that still wait. */
  readonly waiting: number;
  /** Documents with the text of another, and documents with more than one reading in force. */
  readonly doubled: number;
  readonly documents: number;
  /** Articles that were set aside. */
  readonly dead: number;
  /** Seconds from acknowledgement to the record, the longest of all. */
  readonly longest: number;
  /** Lines of `chancery check`. */
  readonly wrong: readonly string[];
}

/** Waits until all that was taken in is read, or set aside, or nothing was for so many milliseconds; answers whether it is. */
export async function awaitEnd(record: Record, patience: number): Promise<boolean> {
  let [before, since] = [-1, Date.now()];
  while (Date.now() - since < patience) {
    const left = (await waitingTexts(record)).length;
    if (left === 0) return true;
    if (left !== before) [before, since] = [left, Date.now()];
    await sleep(1_000);
  }
  return false;
}

/** Texts that wait to be read, or to be opened. */
async function waitingTexts(record: Record): Promise<string[]> {
  const jobs = await record.ask((db) =>
    db.selectFrom('jobs').select('article').where('state', '<>', 'done').where('state', '<>', 'dead').execute(),
  );
  const additions = await record.ask((db) => db.selectFrom('additions').select('given').where('opened_at', 'is', null).execute());
  const texts = [
    ...jobs.map(({ article }) => (JSON.parse(article ?? '{}') as Partial<GivenArticle>).text),
    ...additions.flatMap(({ given }) => (JSON.parse(given ?? '[]') as { article?: GivenArticle }[]).map(({ article }) => article?.text)),
  ];
  return texts.filter((text) => text !== undefined);
}

/** `where`: as commands are told; `acknowledged`: when each article was, by the hash of its text, in milliseconds since 1970. */
export async function judge(record: Record, where: readonly string[], acknowledged: ReadonlyMap<string, number>): Promise<Judgement> {
  const rows = await record.ask((db) =>
    db
      .selectFrom('documents as d')
      .leftJoin('readings as r', (join) => join.onRef('r.document_id', '=', 'd.id').on('r.replaced_at', 'is', null))
      .select(['d.hash', 'd.added_at', 'r.id as reading'])
      .execute(),
  );
  const read = new Map(rows.filter(({ reading }) => reading !== null).map(({ hash, added_at }) => [hash, Date.parse(added_at)]));
  const waits = [...acknowledged].map(([hash, moment]) => (read.get(hash) ?? moment) - moment);
  const waiting = new Set((await waitingTexts(record)).map((text) => hashOf({ text })));
  const dead = await record.ask((db) => db.selectFrom('jobs').select('id').where('state', '=', 'dead').execute());
  const unread = [...acknowledged.keys()].filter((hash) => !read.has(hash));
  return {
    lost: unread.filter((hash) => !waiting.has(hash)).length,
    waiting: unread.filter((hash) => waiting.has(hash)).length,
    doubled: rows.length - new Set(rows.map(({ hash }) => hash)).size,
    documents: rows.length,
    dead: dead.length,
    longest: Math.round(waits.reduce((most, wait) => Math.max(most, wait), 0) / 100) / 10,
    wrong: await check(where),
  };
}

function check(where: readonly string[]): Promise<string[]> {
  return new Promise((resolve) =>
    execFile(CHANCERY, ['check', ...where], (error, out, err) => resolve(error ? `${out}${err}`.trimEnd().split('\n') : [])),
  );
}
