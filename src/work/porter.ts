import { beginSession, type Deed, endSession, hasUsers, holderOf, type Known, noteDeed, ownerOf, type Record } from '../store/index.ts';
import type { LateRecord } from './late-record.ts';

/** Milliseconds for which it is believed that there are users, or none. */
const BELIEVED = 1000;

/** Knows who may come in, and keeps the log of who did what. */
export class Porter {
  readonly #record: Record;
  readonly #late: LateRecord;
  #users = { are: false, until: 0 };

  /** `record`: to read from; `late`: to write to. Both stay the caller's to close. */
  constructor(record: Record, late: LateRecord) {
    this.#record = record;
    this.#late = late;
  }

  async hasUsers(): Promise<boolean> {
    if (Date.now() >= this.#users.until) this.#users = { are: await hasUsers(this.#record), until: Date.now() + BELIEVED };
    return this.#users.are;
  }

  holderOf(token: string): Promise<Known | null> {
    return holderOf(this.#record, token);
  }

  ownerOf(session: string): Promise<Known | null> {
    return ownerOf(this.#record, session);
  }

  async beginSession(known: Known): Promise<string> {
    return beginSession(await this.#late.open(), known);
  }

  async endSession(session: string): Promise<void> {
    await endSession(await this.#late.open(), session);
  }

  async note(deed: Deed): Promise<void> {
    const record = await this.#late.open();
    await record.write((db) => noteDeed(db, record.now(), deed));
  }
}
