import { after } from '../queue/take.ts';
import type { Record } from '../record.ts';

/** Milliseconds after which another server may make anew what one has that gives no sign of life. */
export const EXPORT_KEPT = 60_000;

export type ExportState = 'waiting' | 'making' | 'done' | 'failed';

export interface ExportRow {
  readonly id: number;
  readonly format: string;
  /** JSON. */
  readonly question: string;
  readonly state: ExportState;
  readonly asked_at: string;
  readonly asked_by: string;
  readonly bytes: number;
  readonly done_at: string | null;
  readonly problem: string | null;
  readonly owner: string;
}

const SHOWN = ['id', 'format', 'question', 'state', 'asked_at', 'asked_by', 'bytes', 'done_at', 'problem', 'owner'] as const;

export interface NewExport {
  readonly format: string;
  readonly question: string;
  readonly by: string;
  /** The server that is to make it. */
  readonly owner: string;
}

/** Its number; null where `most` wait or are made already. */
export function askExport(record: Record, { format, question, by, owner }: NewExport, most: number): Promise<number | null> {
  return record.write(async (db) => {
    const open = await db.selectFrom('exports').select('id').where('state', 'in', ['waiting', 'making']).execute();
    if (open.length >= most) return null;
    const now = record.now();
    const values = { format, question, state: 'waiting', asked_at: now, asked_by: by, owner, kept_until: after(now, EXPORT_KEPT) };
    return (await db.insertInto('exports').values(values).returning('id').executeTakeFirstOrThrow()).id;
  });
}

/** The latest first. */
export async function listExports(record: Record): Promise<ExportRow[]> {
  return (await record.ask((db) => db.selectFrom('exports').select(SHOWN).orderBy('id', 'desc').execute())).map(toRow);
}

export async function findExport(record: Record, id: number): Promise<ExportRow | null> {
  const found = await record.ask((db) => db.selectFrom('exports').select(SHOWN).where('id', '=', id).executeTakeFirst());
  return found ? toRow(found) : null;
}

/** What is to be said of an export of this server. */
export type ExportNews = Partial<Pick<ExportRow, 'state' | 'bytes' | 'done_at' | 'problem'>>;

/** False where it is no longer this server's. */
export async function noteExport(record: Record, id: number, owner: string, news: ExportNews): Promise<boolean> {
  const { numUpdatedRows } = await record.write((db) =>
    db
      .updateTable('exports')
      .set({ ...news, kept_until: after(record.now(), EXPORT_KEPT) })
      .where('id', '=', id)
      .where('owner', '=', owner)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** Says until when this server is believed to be alive; none of what it has is kept longer where it ends. */
export async function keepExports(record: Record, owner: string, isOver: boolean): Promise<void> {
  const now = record.now();
  const kept_until = isOver ? now : after(now, EXPORT_KEPT);
  await record.write((db) => db.updateTable('exports').set({ kept_until }).where('owner', '=', owner).execute());
}

/** Takes over what servers had that are gone, with their files: it is made anew. */
export async function adoptExports(record: Record, owner: string): Promise<void> {
  const now = record.now();
  await record.write((db) =>
    db
      .updateTable('exports')
      .set({ owner, kept_until: after(now, EXPORT_KEPT), state: 'waiting', bytes: 0, done_at: null })
      .where('owner', '!=', owner)
      .where('kept_until', '<=', now)
      .where('state', '!=', 'failed')
      .execute(),
  );
}

/** Forgets what was done or failed before a moment, and all but the latest so many of what is done; answers their numbers. */
export async function forgetExports(record: Record, owner: string, before: string, most: number): Promise<number[]> {
  return record.write(async (db) => {
    const done = await db
      .selectFrom('exports')
      .select(['id', 'done_at'])
      .where('owner', '=', owner)
      .where('state', 'in', ['done', 'failed'])
      .orderBy('id', 'desc')
      .execute();
    const over = done.flatMap(({ id, done_at }, at) => (at >= most || (done_at ?? '') < before ? [id] : []));
    if (over.length > 0) await db.deleteFrom('exports').where('id', 'in', over).execute();
    return over;
  });
}

/** The next that a server is to make. */
export async function nextExport(record: Record, owner: string): Promise<ExportRow | null> {
  const found = await record.db
    .selectFrom('exports')
    .select(SHOWN)
    .where('owner', '=', owner)
    .where('state', '=', 'waiting')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return found ? toRow(found) : null;
}

/** PostgreSQL's driver gives large numbers as text. */
function toRow(row: Omit<ExportRow, 'state' | 'bytes'> & { readonly state: string; readonly bytes: number }): ExportRow {
  return { ...row, state: row.state as ExportState, bytes: Number(row.bytes) };
}
