import { sql } from 'kysely';
import { after } from '../queue/take.ts';
import type { Record } from '../record.ts';

/** Milliseconds after which another server may take a webhook from one that gives no sign of life. */
const KEPT = 60_000;
/** Milliseconds between tries: after the first failure, three times as many after each further one, and at most. */
const FIRST_PAUSE = 5000;
const LONGEST_PAUSE = 3_600_000;
/** Milliseconds of failures without one message taken after which a webhook is given up. */
const PATIENCE = 3 * 86_400_000;

/** What is needed to tell an address of news. */
export interface Delivery {
  readonly id: number;
  readonly address: string;
  readonly secret: string;
  /** JSON list. */
  readonly kinds: string;
  readonly place: string;
}

/** Numbers of the webhooks that may be told now. A server that is away is not waited for: it is asked again soon. */
export async function dueWebhooks(record: Record): Promise<number[]> {
  const rows = await record.db
    .selectFrom('webhooks')
    .select('id')
    .where('disabled_at', 'is', null)
    .where('due_at', '<=', record.now())
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes it for this server; null where another has it, or it is not to be told. */
export async function takeWebhook(record: Record, id: number, owner: string): Promise<Delivery | null> {
  const now = record.now();
  const taken = await record.write((db) =>
    db
      .updateTable('webhooks')
      .set({ owner, kept_until: after(now, KEPT) })
      .where('id', '=', id)
      .where('disabled_at', 'is', null)
      .where('due_at', '<=', now)
      .where((where) => where.or([where('owner', 'is', null), where('owner', '=', owner), where('kept_until', '<', now)]))
      .returning(['id', 'address', 'secret', 'kinds', 'place'])
      .executeTakeFirst(),
  );
  return taken ?? null;
}

/** How far a server came with a webhook. */
export interface Progress {
  readonly id: number;
  readonly owner: string;
  readonly place: string;
  /** Has the address taken a message since this was last told? */
  readonly taken: boolean;
}

/** Writes down how far it was told; `over`: nobody has it now. False where it is no longer this server's to tell, or not to be told. */
export async function keepPlace(record: Record, { id, owner, place, taken }: Progress, over: boolean): Promise<boolean> {
  const now = record.now();
  const { numUpdatedRows } = await record.write((db) =>
    db
      .updateTable('webhooks')
      .set({
        place,
        ...(taken && { delivered_at: now, failures: 0, failing_since: null, problem: null }),
        ...(over ? { owner: null, kept_until: null } : { kept_until: after(now, KEPT) }),
      })
      .where('id', '=', id)
      .where('owner', '=', owner)
      .where('disabled_at', 'is', null)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** Writes down that it failed, and when it is tried again; after long failure, or where the address is `gone`, not at all. */
export async function failWebhook(record: Record, progress: Progress, problem: string, gone: boolean): Promise<void> {
  if (!(await keepPlace(record, progress, false))) return;
  await record.write(async (db) => {
    const { failures, failing_since, id } = await db
      .updateTable('webhooks')
      .set((set) => ({
        failures: set('failures', '+', 1),
        failing_since: sql<string>`coalesce(failing_since, ${record.now()})`,
        problem,
        owner: null,
        kept_until: null,
      }))
      .where('id', '=', progress.id)
      .returning(['id', 'failures', 'failing_since'])
      .executeTakeFirstOrThrow();
    const now = record.now();
    const isOver = gone || Date.parse(now) - Date.parse(failing_since ?? now) >= PATIENCE;
    const pause = Math.min(FIRST_PAUSE * 3 ** Math.min(failures - 1, 20), LONGEST_PAUSE);
    await db
      .updateTable('webhooks')
      .set(isOver ? { disabled_at: now } : { due_at: after(now, pause) })
      .where('id', '=', id)
      .execute();
  });
}
