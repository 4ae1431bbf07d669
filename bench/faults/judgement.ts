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

/** Waits until all that was taken in is read, or set aside, or nothing was for so many milliseconds; answers what still waits then. */
export async function awaitEnd(record: Record, patience: number): Promise<readonly Unread[]> {
  let [before, since] = [-1, Date.now()];
  for (;;) {
    const left = await unread(record);
    if (left.length === 0 || Date.now() - since >= patience) return left;
    if (left.length !== before) [before, since] = [left.length, Date.now()];
    await sleep(1_000);
  }
}

/** A text that waits to be read, or to be opened, and what the record has of its waiting. */
export interface Unread {
  readonly text: string;
  readonly state: string;
}

async function unread(record: Record): Promise<Unread[]> {
  const jobs = await record.ask((db) =>
    db
      .selectFrom('jobs')
      .select(['id', 'article', 'tries', 'crashes', 'due_at', 'leased_by', 'leased_until', 'sent_at', 'problem'])
      .where('state', '<>', 'done')
      .where('state', '<>', 'dead')
      .execute(),
  );
  const additions = await record.ask((db) =>
    db.selectFrom('additions').select(['id', 'given', 'owner', 'kept_until', 'opening_at']).where('opened_at', 'is', null).execute(),
  );
  return [
    ...jobs.flatMap(({ article, ...job }) => waiting('job', job, [JSON.parse(article ?? '{}') as Partial<GivenArticle>])),
    ...additions.flatMap(({ given, ...addition }) =>
      waiting(
        'addition',
        addition,
        (JSON.parse(given ?? '[]') as { article?: GivenArticle }[]).map(({ article }) => article ?? {}),
      ),
    ),
  ];
}

function waiting(kind: string, state: object, articles: readonly Partial<GivenArticle>[]): Unread[] {
  return articles.flatMap(({ text }) => (text === undefined ? [] : [{ text, state: `${kind} ${JSON.stringify(state)}` }]));
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
  const waiting = new Set((await unread(record)).map(hashOf));
  const dead = await record.ask((db) => db.selectFrom('jobs').select('id').where('state', '=', 'dead').execute());
  const missing = [...acknowledged.keys()].filter((hash) => !read.has(hash));
  return {
    lost: missing.filter((hash) => !waiting.has(hash)).length,
    waiting: missing.filter((hash) => waiting.has(hash)).length,
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
