import type { Record } from '../record.ts';
import { after } from './take.ts';

export interface QueueStatus {
  readonly documents: number;
  readonly waiting: number;
  /** Of those, under way with a worker. */
  readonly underWay: number;
  readonly done: number;
  readonly dead: number;
  /** When the oldest waiting job was queued. */
  readonly oldest: string | null;
  /** Within the last ten minutes, from the first job done in them until now; null where none was. */
  readonly recent: { readonly jobs: number; readonly words: number; readonly seconds: number } | null;
  readonly problems: readonly { readonly code: string; readonly jobs: number }[];
  readonly feeds: { readonly followed: number; readonly failing: number };
}

/** Milliseconds over which speed is measured. */
const RECENT = 600_000;

export async function queueStatus(record: Record): Promise<QueueStatus> {
  const { db } = record;
  const now = record.now();
  const states = await db
    .selectFrom('jobs')
    .select(({ fn }) => ['state', fn.countAll<number>().as('jobs'), fn.min('queued_at').as('oldest')])
    .groupBy('state')
    .execute();
  const of = (state: string) => states.find((row) => row.state === state);
  const { n: documents } = await db
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  const { n: underWay } = await db
    .selectFrom('jobs')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('state', '=', 'waiting')
    .where('leased_until', '>=', now)
    .executeTakeFirstOrThrow();
  const recent = await db
    .selectFrom('jobs')
    .select(({ fn }) => [fn.countAll<number>().as('jobs'), fn.sum<number | null>('words').as('words'), fn.min('done_at').as('since')])
    .where('state', '=', 'done')
    .where('done_at', '>=', after(now, -RECENT))
    .executeTakeFirstOrThrow();
  const problems = await db
    .selectFrom('jobs')
    .select(({ fn }) => ['problem_code', fn.countAll<number>().as('jobs')])
    .where('problem_code', 'is not', null)
    .groupBy('problem_code')
    .orderBy('problem_code')
    .execute();
  const feeds = await db.selectFrom('feeds').select('failures').execute();
  return {
    documents: Number(documents),
    waiting: Number(of('waiting')?.jobs ?? 0),
    underWay: Number(underWay),
    done: Number(of('done')?.jobs ?? 0),
    dead: Number(of('dead')?.jobs ?? 0),
    oldest: of('waiting')?.oldest ?? null,
    recent:
      recent.since === null
        ? null
        : {
            jobs: Number(recent.jobs),
            words: Number(recent.words ?? 0),
            seconds: (Date.parse(now) - Date.parse(recent.since)) / 1000,
          },
    problems: problems.map(({ problem_code, jobs }) => ({ code: problem_code ?? '', jobs: Number(jobs) })),
    feeds: { followed: feeds.length, failing: feeds.filter(({ failures }) => failures > 0).length },
  };
}
