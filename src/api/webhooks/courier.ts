import { setTimeout as sleep } from 'node:timers/promises';
import { describeProblem } from '../../domain/index.ts';
import { openPoster, type Poster } from '../../ingest/web/index.ts';
import { type Delivery, dueWebhooks, failWebhook, keepPlace, newsEnd, type Record, takeWebhook } from '../../store/index.ts';
import { type Allowed, fetcherOptions, type LateRecord } from '../../work/index.ts';
import type { Shelf } from '../shelf.ts';
import { type News, newsAfter } from '../stream/news.ts';
import type { NewsKind } from '../stream/news-kinds.ts';
import { readPlace, writePlace } from '../stream/news-place.ts';
import { toMessage } from './message.ts';
import { signMessage } from './sign.ts';

/** Milliseconds between looks whether the record has grown, and between writing down how far an address was told. */
const EVERY = 1000;
const KEEP = 1000;
/** The receiver wants no more messages. */
const GONE = 410;

interface Trouble {
  readonly problem: string;
  readonly gone: boolean;
}

export interface CourierOptions {
  readonly shelf: Shelf;
  /** Where it is written down how far each was told. */
  readonly late: LateRecord;
  /** Tells this server from others over the same record. */
  readonly owner: string;
  readonly allowed: Allowed;
}

/** Tells the addresses that were registered of what is new in a record, each in its order, until it is closed. */
export class Courier {
  readonly #options: CourierOptions;
  readonly #poster: Poster;
  readonly #closing = new AbortController();
  readonly #running: Promise<void>;
  readonly #underWay = new Map<number, Promise<void>>();
  /** The record's end at which a webhook had heard all. */
  readonly #heard = new Map<number, string>();

  constructor(options: CourierOptions) {
    this.#options = options;
    this.#poster = openPoster(fetcherOptions(options.allowed));
    this.#running = this.#run();
  }

  /** What is being sent is waited for. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
    await Promise.all(this.#underWay.values());
    await this.#poster.close();
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      // A database that is away for a moment is asked again.
      await this.#look().catch(() => {});
      await sleep(EVERY, null, { signal }).catch(() => {});
    }
  }

  async #look(): Promise<void> {
    const { record } = this.#options.shelf;
    const due = await dueWebhooks(record);
    if (due.length === 0) return;
    const end = JSON.stringify(await newsEnd(record));
    for (const id of due) {
      if (this.#underWay.has(id) || this.#heard.get(id) === end) continue;
      const telling = this.#tell(id, end).catch(explain);
      this.#underWay.set(id, telling);
      void telling.then(() => this.#underWay.delete(id));
    }
  }

  async #tell(id: number, end: string): Promise<void> {
    const { shelf, late, owner } = this.#options;
    const record = await late.open();
    const webhook = await takeWebhook(record, id, owner);
    if (webhook === null) return;
    const course = new Course(record, webhook, owner);
    const kinds = JSON.parse(webhook.kinds) as NewsKind[];
    const from = readPlace(webhook.place) ?? { ...(await newsEnd(shelf.record)), within: 0 };
    for await (const news of newsAfter(shelf, from)) {
      if (this.#closing.signal.aborted) break;
      const isTold = kinds.includes(news.kind);
      const trouble = isTold ? await this.#send(webhook, news) : null;
      if (trouble) return course.fail(trouble);
      if (!(await course.goOn(writePlace(news.place), isTold))) return;
    }
    if (!this.#closing.signal.aborted) this.#heard.set(id, end);
    await course.rest();
  }

  /** Null where it was taken. */
  async #send({ id: number, address, secret }: Delivery, news: News): Promise<Trouble | null> {
    const { id, body } = toMessage(number, news);
    const headers = { 'content-type': 'application/json', ...signMessage(secret, id, Math.floor(Date.now() / 1000), body) };
    const answer = await this.#poster.post(address, headers, body);
    if (typeof answer !== 'number') return { problem: describeProblem(answer).slice(address.length + 2), gone: false };
    if (answer >= 200 && answer < 300) return null;
    const led = answer >= 300 && answer < 400 ? '; redirects are not followed' : '';
    return { problem: `it answers ${answer}${led}`, gone: answer === GONE };
  }
}

/** How far an address was told in one go, written down now and then: what was sent since is sent again after a crash, under the same id. */
class Course {
  readonly #record: Record;
  readonly #of: { readonly id: number; readonly owner: string };
  #place: string;
  #taken = false;
  #kept = Date.now();

  constructor(record: Record, { id, place }: Delivery, owner: string) {
    this.#record = record;
    this.#of = { id, owner };
    this.#place = place;
  }

  /** False where it is to go no further. */
  async goOn(place: string, taken: boolean): Promise<boolean> {
    this.#place = place;
    this.#taken ||= taken;
    if (Date.now() - this.#kept < KEEP) return true;
    const goesOn = await keepPlace(this.#record, this.#progress(), false);
    this.#taken = false;
    this.#kept = Date.now();
    return goesOn;
  }

  async rest(): Promise<void> {
    await keepPlace(this.#record, this.#progress(), true);
  }

  async fail({ problem, gone }: Trouble): Promise<void> {
    await failWebhook(this.#record, this.#progress(), problem, gone);
  }

  #progress() {
    return { ...this.#of, place: this.#place, taken: this.#taken };
  }
}

/** The next look tries again. */
function explain(error: unknown): void {
  process.stderr.write(`chancery: telling webhooks: ${error instanceof Error ? error.message : error}\n`);
}
