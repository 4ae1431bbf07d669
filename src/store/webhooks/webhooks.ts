import { RecordFault } from '../engines/fault.ts';
import type { Record } from '../record.ts';
import type { WebhooksTable } from '../webhooks-schema.ts';

/** What may be shown of a webhook: all but its secret. */
export interface WebhookRow extends Omit<WebhooksTable, 'id' | 'failures' | 'secret' | 'owner' | 'kept_until'> {
  readonly id: number;
  readonly failures: number;
}

const SHOWN = [
  'id',
  'address',
  'kinds',
  'place',
  'made_at',
  'made_by',
  'delivered_at',
  'due_at',
  'failures',
  'failing_since',
  'problem',
  'disabled_at',
] as const;

/** A record that tells more is better asked through the stream. */
const MOST = 50;

export interface NewWebhook {
  readonly address: string;
  readonly secret: string;
  readonly kinds: readonly string[];
  readonly place: string;
  /** Who does it. */
  readonly by: string;
}

/** Its number. Throws a RecordFault where there are too many. */
export function addWebhook(record: Record, { address, secret, kinds, place, by }: NewWebhook): Promise<number> {
  return record.write(async (db) => {
    const all = await db.selectFrom('webhooks').select('id').execute();
    if (all.length >= MOST) throw new RecordFault(`there are ${MOST} webhooks already; remove one first`);
    const now = record.now();
    const values = { address, secret, kinds: JSON.stringify(kinds), place, made_at: now, made_by: by, due_at: now };
    return (await db.insertInto('webhooks').values(values).returning('id').executeTakeFirstOrThrow()).id;
  });
}

/** In the order in which they were made. */
export function listWebhooks(record: Record): Promise<WebhookRow[]> {
  return record.ask((db) => db.selectFrom('webhooks').select(SHOWN).orderBy('id').execute());
}

export async function findWebhook(record: Record, id: number): Promise<WebhookRow | null> {
  return (await record.ask((db) => db.selectFrom('webhooks').select(SHOWN).where('id', '=', id).executeTakeFirst())) ?? null;
}

/** Forgets it with its secret; false where there is none of that number. */
export function removeWebhook(record: Record, id: number): Promise<boolean> {
  return record.write(async (db) => {
    const { numDeletedRows } = await db.deleteFrom('webhooks').where('id', '=', id).executeTakeFirst();
    return numDeletedRows > 0n;
  });
}

/** It goes on from where it stopped; false where there is none of that number. */
export function enableWebhook(record: Record, id: number): Promise<boolean> {
  return change(record, id, { disabled_at: null, failures: 0, failing_since: null, problem: null, due_at: record.now() });
}

/** Nothing more is told to it; false where there is none of that number. */
export function disableWebhook(record: Record, id: number, why: string): Promise<boolean> {
  return change(record, id, { disabled_at: record.now(), problem: why });
}

function change(record: Record, id: number, values: Partial<Omit<WebhookRow, 'id'>>): Promise<boolean> {
  return record.write(async (db) => {
    const { numUpdatedRows } = await db.updateTable('webhooks').set(values).where('id', '=', id).executeTakeFirst();
    return numUpdatedRows > 0n;
  });
}
