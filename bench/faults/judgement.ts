import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Record } from '../../src/store/index.ts';
import { CHANCERY } from './program.ts';

export interface Judgement {
  /** Acknowledged articles that are not in the record, or have no reading there. */
  readonly lost: number;
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

/** Waits until all that was taken in is read, or set aside; answers whether it was within so many milliseconds. */
export async function awaitEnd(record: Record, patience: number): Promise<boolean> {
  for (const begun = Date.now(); Date.now() - begun < patience; await sleep(500)) {
    const { waiting } = await record.ask((db) =>
      db
        .selectFrom('jobs')
        .select(({ fn }) => fn.countAll<number>().as('waiting'))
        .where('state', '=', 'waiting')
        .executeTakeFirstOrThrow(),
    );
    const closed = await record.ask((db) =>
      db.selectFrom('additions').select('id').where('opened_at', 'is', null).limit(1).executeTakeFirst(),
    );
    if (Number(waiting) === 0 && closed === undefined) return true;
  }
  return false;
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
  const dead = await record.ask((db) => db.selectFrom('jobs').select('id').where('state', '=', 'dead').execute());
  return {
    lost: [...acknowledged.keys()].filter((hash) => !read.has(hash)).length,
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
