import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JsMsg } from '@nats-io/jetstream';
import { backOff, claimJobs, giveBackJobs, type Job, keepJobs, type Record } from '../../store/index.ts';
import type { Fate, JobSource } from '../job-source.ts';
import type { NatsQueue } from './nats-queue.ts';
import { readPointer } from './pointer.ts';
import { PointerLane } from './pointer-lane.ts';
import { jobsStream, LANES } from './streams.ts';
import { QueueTender } from './tend-queue.ts';

/** Milliseconds for which what comes together is gathered. */
const GATHER = 2;
/** Milliseconds to wait for pointers before the rest of the work is seen to. */
const IDLE = 500;

/**
 * Jobs whose numbers come from a message server. Whoever gets a number claims that very job in the record: delivered twice, or to two
 * workers, it is read once. A message is acknowledged when the record has the job's end.
 */
export class NatsSource implements JobSource {
  readonly worker = randomUUID();
  readonly #record: Record;
  readonly #lease: number;
  readonly #lanes: readonly PointerLane[];
  readonly #held = new Map<number, JsMsg>();
  readonly #tender: QueueTender;
  readonly #stop = new AbortController();
  readonly #tending: Promise<void>;
  #awake = Promise.withResolvers<void>();

  private constructor(record: Record, queue: NatsQueue, tender: QueueTender, lease: number, most: number) {
    this.#record = record;
    this.#lease = lease;
    this.#lanes = LANES.map(
      (lane) =>
        new PointerLane(
          () => queue.js.consumers.get(jobsStream(queue.address), lane),
          most,
          () => this.#wake(),
        ),
    );
    this.#tender = tender;
    this.#tending = tender.tend(this.#stop.signal);
  }

  /** `most`: pointers of each lane that the worker has at hand at most. */
  static async open(record: Record, queue: NatsQueue, lease: number, most: number): Promise<NatsSource> {
    const tender = new QueueTender(record, queue, lease);
    await tender.begin();
    await tender.send();
    return new NatsSource(record, queue, tender, lease, most);
  }

  async take(most: number): Promise<Job[]> {
    if (this.#lanes.some(({ waiting }) => waiting.length > 0)) await sleep(GATHER);
    const messages = new Map<number, JsMsg>();
    for (const lane of this.#lanes)
      for (const message of lane.take(most - messages.size)) {
        const job = readPointer(message);
        if (job === null) message.term('no number of a job');
        else if (messages.has(job)) message.ack();
        else messages.set(job, message);
      }
    try {
      const { jobs, later } = await claimJobs(this.#record, this.worker, this.#lease, [...messages.keys()]);
      for (const { id } of jobs) this.#held.set(id, messages.get(id) as JsMsg);
      for (const [id, message] of messages) {
        const wait = later.get(id);
        if (wait !== undefined) message.nak(wait);
        // It was done already, or set aside: the record has its end.
        else if (!this.#held.has(id)) message.ack();
      }
      return jobs;
    } catch (error) {
      for (const message of messages.values()) message.nak();
      throw error;
    }
  }

  async giveBack(jobs: readonly Job[]): Promise<void> {
    await giveBackJobs(this.#record, this.worker, jobs);
    for (const { id } of jobs) this.#release(id)?.nak();
  }

  async keep(): Promise<void> {
    for (const { waiting } of this.#lanes) for (const message of waiting) message.working();
    for (const message of this.#held.values()) message.working();
    await keepJobs(this.#record, this.worker, this.#lease, this.#held.keys());
  }

  settle(job: Job, fate: Fate): void {
    const message = this.#release(job.id);
    if (fate === 'done') message?.ack();
    else if (fate === 'dead') message?.term('set aside');
    else message?.nak(backOff(job.tries));
  }

  async rest(signal: AbortSignal): Promise<void> {
    if (this.#lanes.some(({ waiting }) => waiting.length > 0)) return;
    const rest = new AbortController();
    const over = AbortSignal.any([signal, rest.signal]);
    await Promise.race([this.#awake.promise, sleep(IDLE, undefined, { signal: over }).catch(() => {})]);
    rest.abort();
  }

  /** Subscribers are told of what was read last, where the server is there to be told. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#tending;
    for (const lane of this.#lanes) lane.close();
    await this.#tender.send();
  }

  #wake(): void {
    this.#awake.resolve();
    this.#awake = Promise.withResolvers();
  }

  #release(id: number): JsMsg | undefined {
    const message = this.#held.get(id);
    this.#held.delete(id);
    return message;
  }
}
