import { sql } from 'kysely';
import type { Meeting } from '../record/index.ts';
import { findMeetings, type Record } from '../store/index.ts';

/** An open record, with what takes long to work out kept until the record changes. */
export class Shelf {
  readonly record: Record;
  #stamp: string | null = null;
  #meetings: Promise<Meeting[]> = Promise.resolve([]);

  constructor(record: Record) {
    this.record = record;
  }

  /** Meetings, calls and visits in order of time; those without a day last. */
  async meetings(): Promise<Meeting[]> {
    const stamp = await this.#readStamp();
    if (stamp !== this.#stamp) {
      this.#meetings = findMeetings(this.record);
      this.#stamp = stamp;
    }
    return this.#meetings;
  }

  /** Changes with every reading that comes or is replaced, and with every judgement. */
  async #readStamp(): Promise<string> {
    const { rows } = await sql<object>`select max(id) as id, max(made_at) as made, max(replaced_at) as replaced,
      (select count(*) from judgements) as judged, (select max(withdrawn_at) from judgements) as withdrawn
      from readings`.execute(this.record.db);
    return JSON.stringify(rows);
  }
}
