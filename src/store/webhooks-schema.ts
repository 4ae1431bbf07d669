import type { Generated } from 'kysely';

/** An address that is told of what is new in the record. */
export interface WebhooksTable {
  id: Generated<number>;
  address: string;
  /** What messages are signed with, `whsec_…`. It has to be kept as it is, and is shown to nobody. */
  secret: string;
  /** JSON list of the kinds of records it is told of. */
  kinds: string;
  /** How far it was told, as the stream of new records counts. */
  place: string;
  made_at: string;
  made_by: string;
  delivered_at: string | null;
  /** Not before then is it tried again. */
  due_at: string;
  /** In a row, since a message was last taken. */
  failures: Generated<number>;
  failing_since: string | null;
  problem: string | null;
  disabled_at: string | null;
  /** Which server tells it, and until when that is believed to be alive. */
  owner: string | null;
  kept_until: string | null;
}
