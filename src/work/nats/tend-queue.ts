import { setTimeout as sleep } from 'node:timers/promises';
import { after, identityOf, type Record, sendAgain } from '../../store/index.ts';
import type { NatsQueue } from './nats-queue.ts';
import { sendJobs } from './send-jobs.ts';
import { waitForLeader } from './server-fault.ts';
import { LANES, makeStreams } from './streams.ts';
import { tellRecords } from './tell-records.ts';

/** Milliseconds between two looks at what is to be sent. */
const OFTEN = 1_000;
/** Milliseconds between two looks at whether something was lost. */
const NOW_AND_THEN = 5_000;
/** Milliseconds for which a message may be on its way. */
const ON_ITS_WAY = 5_000;

/** Sees to it that the message server has what the record says it is to have. */
export class QueueTender {
  readonly #record: Record;
  readonly #queue: NatsQueue;
  #lease: number | null;
  /** When the stream was made whose messages the record counts on. */
  #stream: string | null = null;

  /** `lease`: of the worker that it is for, in milliseconds, where there is one. */
  constructor(record: Record, queue: NatsQueue, lease: number | null = null) {
    this.#record = record;
    this.#queue = queue;
    this.#lease = lease;
  }

  /** The first of it, for which a cluster is waited for that is about to choose its leader. */
  async begin(): Promise<void> {
    try {
      await waitForLeader(() => this.mend());
    } catch (error) {
      throw this.#queue.explain(error);
    }
  }

  /** Makes the streams where they are not there, and marks as unsent what was lost with those that were. */
  async mend(): Promise<void> {
    const { created, lanes } = await makeStreams(this.#queue.jsm, this.#queue.address, await identityOf(this.#record), this.#lease);
    // Said once: workers with leases of their own do not take turns at it.
    this.#lease = null;
    if (this.#stream !== created) await sendAgain(this.#record, created, { lost: true });
    this.#stream = created;
    if (LANES.every((lane) => lanes[lane].waiting + lanes[lane].underWay === 0))
      await sendAgain(this.#record, after(this.#record.now(), -ON_ITS_WAY), { lost: false });
  }

  /** Sends what is unsent and tells what is untold; in words, why not all of it. */
  async send(): Promise<string | null> {
    if (this.#queue.isAway) return 'the server is away';
    return (await sendJobs(this.#record, this.#queue)) ?? (await tellRecords(this.#record, this.#queue));
  }

  /** Does so again and again. Faults pass: what was not done is done the next time, and the record's own are told by who works with it. */
  async tend(signal: AbortSignal): Promise<void> {
    let mended = Date.now();
    while (!signal.aborted) {
      await sleep(OFTEN, undefined, { signal }).catch(() => {});
      if (this.#queue.isAway || signal.aborted) continue;
      try {
        if (Date.now() - mended >= NOW_AND_THEN) {
          await this.mend();
          mended = Date.now();
        }
        await this.send();
      } catch {
        await sleep(OFTEN, undefined, { signal }).catch(() => {});
      }
    }
  }
}
