import type { Generated } from 'kysely';

/** A file that is made of the record, and kept for a time by the server that made it. */
export interface ExportsTable {
  id: Generated<number>;
  format: string;
  /** JSON: what of the record, as it was asked. */
  question: string;
  state: string;
  asked_at: string;
  asked_by: string;
  /** Written so far, or in all. */
  bytes: Generated<number>;
  done_at: string | null;
  problem: string | null;
  /** Which server makes and keeps it, and until when that is believed to be alive. */
  owner: string;
  kept_until: string;
}
