import { setTimeout as sleep } from 'node:timers/promises';
import { Desk } from './desk.ts';
import { Ledger, percentile } from './ledger.ts';
import { readLine } from './line.ts';
import { PressRoom } from './press-room.ts';
import { Program } from './program.ts';
import type { Source } from './releases.ts';
import { type Usage, UsageWatch } from './usage.ts';
import { checkWhole, type Whole } from './whole.ts';

export interface IntakeOptions {
  /** A path, or `postgres://…`; nothing is in it. */
  readonly record: string;
  /** `nats://…`; null for the record's own table. */
  readonly queue: string | null;
  readonly workers: number;
  readonly sources: readonly Source[];
  /** Seconds for which capacity is sought, and for which articles are then offered. */
  readonly capacitySeconds: number;
  readonly seconds: number;
  /** Part of the capacity that is offered. */
  readonly load: number;
  /** Seconds between two looks at the feeds. */
  readonly every: number;
  /** Told of what is measured so far, about once a minute. */
  readonly tell: (intake: Intake) => void;
  /** Ends what is offered; what is under way is finished and counted. */
  readonly signal: AbortSignal;
}

export interface Intake {
  /** Has all that was asked for been measured? */
  readonly finished: boolean;
  /** With as much to read as can be read. */
  readonly capacity: Pace;
  /** At the offered rate. */
  readonly minutes: number;
  readonly offered: number;
  readonly sustained: Pace;
  /** Seconds from publication to record; the feeds are looked at every so many seconds. */
  readonly delay: { readonly p50: number | null; readonly p95: number | null; readonly most: number | null };
  readonly every: number;
  /** Means over all articles: seconds of a reading process, and seconds of waiting for the record and being stored. */
  readonly readSeconds: number;
  readonly storeSeconds: number;
  readonly processes: readonly Usage[];
  readonly faults: readonly string[];
  /** Null until all has come. */
  readonly whole: Whole | null;
}

export interface Pace {
  readonly articlesPerSecond: number;
  readonly wordsPerSecond: number;
  readonly articles: number;
}

/** Press rooms on loopback, each a host of its own to a visitor. */
const ROOMS = 4;
/** Articles that wait, for each worker, while capacity is sought: the worker is never idle, and the feeds name them all. */
const AHEAD = 50;
/** Milliseconds between two looks at the ledger, and between two looks at the memory. */
const TICK = 100;
const LOOK = 5_000;
/** Seconds whose memory does not count, at most; in a short run a third of it. */
const WARM_UP = 300;
/** Seconds that the last articles have to come. */
const PATIENCE = 300;
const MINUTE = 60_000;

/** `chancery follow` and `chancery work` over press rooms that publish without end: how much is taken in, how soon, with how much memory. */
export async function measureIntake(options: IntakeOptions): Promise<Intake> {
  const { record, queue, workers, sources, signal } = options;
  const rooms = await Promise.all(Array.from({ length: ROOMS }, () => PressRoom.open()));
  const ledger = new Ledger();
  const desk = new Desk(rooms, sources, ledger);
  const faults: string[] = [];
  const seconds = { read: 0, store: 0, count: 0 };
  const hear = (line: string) => {
    const told = readLine(line);
    if (told === null) return;
    if ('fault' in told) return void faults.push(told.place === null ? told.fault : `${told.place}: ${told.fault}`);
    ledger.record(told.place, performance.now());
    seconds.read += told.readSeconds;
    seconds.store += told.storeSeconds;
    seconds.count++;
  };
  const to = ['--record', record, '--log', 'json'];
  const manners = ['--allow-private', '--pause', '0ms', '--every', `${options.every}s`, '--most', '1000', '--recheck', '30d'];
  const follow = new Program(['follow', ...rooms.map(({ feed }) => feed), ...to, ...manners, '--queue', ...(queue ? [queue] : [])], hear);
  const programs = [follow];
  try {
    const work = new Program(['work', ...to, '--workers', String(workers), ...(queue ? ['--queue', queue] : [])], hear);
    programs.push(work);
    const isUp = () => !signal.aborted && programs.every(({ hasEnded }) => !hasEnded);

    const capacity = await seekCapacity(desk, ledger, workers * AHEAD, options.capacitySeconds, isUp);
    await waitFor(() => ledger.outstanding === 0, PATIENCE, isUp);

    const rate = Math.max(capacity.articlesPerSecond * options.load, 0.1);
    const begun = performance.now();
    const watch = new UsageWatch({ follow: follow.pid, work: work.pid }, Math.min(WARM_UP, options.seconds / 3), begun);
    const summarise = (finished: boolean, whole: Whole | null, end: number): Intake => {
      const delays = ledger.delays(begun, end);
      return {
        finished,
        capacity,
        minutes: round((end - begun) / MINUTE),
        offered: round(rate),
        sustained: paceOf(ledger, begun, end),
        delay: { p50: nearest(delays, 0.5), p95: nearest(delays, 0.95), most: nearest(delays, 1) },
        every: options.every,
        readSeconds: round(seconds.read / seconds.count),
        storeSeconds: round(seconds.store / seconds.count),
        processes: watch.usages,
        faults: faults.slice(0, 20),
        whole,
      };
    };
    let offered = 0;
    let [looked, told] = [Number.NEGATIVE_INFINITY, begun];
    for (let now = begun; now < begun + options.seconds * 1000 && isUp(); now = performance.now()) {
      for (; offered < ((now - begun) / 1000) * rate; offered++) desk.publish(now);
      if (now - looked >= Math.min(LOOK, options.seconds * 20)) {
        watch.sample(now);
        looked = now;
      }
      if (now - told >= MINUTE) {
        options.tell(summarise(false, null, now));
        told = now;
      }
      await sleep(TICK);
    }
    const end = performance.now();
    const finished = !signal.aborted && end - begun >= options.seconds * 1000;
    const usages = watch.usages;
    await waitFor(
      () => ledger.outstanding === 0,
      PATIENCE,
      () => programs.every(({ hasEnded }) => !hasEnded),
    );
    for (const program of programs) {
      const status = await program.stop();
      if (status !== 0) faults.push(`a program ended with exit status ${status}`);
    }
    faults.push(
      ...ledger.again.map((address) => `${address}: recorded again`),
      ...ledger.strange.map((address) => `${address}: not published`),
    );
    return { ...summarise(finished, await checkWhole(record, ledger.addresses), end), processes: usages };
  } finally {
    await Promise.all([...programs.map((program) => program.stop()), ...rooms.map((room) => room.close())]);
  }
}

/** Always more to read than is read: what comes into the record in a second is all that can. */
async function seekCapacity(desk: Desk, ledger: Ledger, ahead: number, seconds: number, isUp: () => boolean): Promise<Pace> {
  const fill = async (until: () => boolean) => {
    while (isUp() && !until()) {
      while (ledger.outstanding < ahead) desk.publish(performance.now());
      await sleep(TICK);
    }
  };
  const first = ledger.outstanding;
  await fill(() => ledger.outstanding > first && ledger.pace(0, performance.now()).count >= Math.min(ahead, 10));
  const from = performance.now();
  await fill(() => performance.now() - from >= seconds * 1000);
  return paceOf(ledger, from, performance.now());
}

async function waitFor(isSo: () => boolean, seconds: number, isUp: () => boolean): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!isSo() && isUp() && performance.now() < end) await sleep(TICK);
}

function paceOf(ledger: Ledger, from: number, to: number): Pace {
  const { articles, words, count } = ledger.pace(from, to);
  return { articlesPerSecond: round(articles), wordsPerSecond: Math.round(words), articles: count };
}

function nearest(sorted: readonly number[], share: number): number | null {
  const value = percentile(sorted, share);
  return value === null ? null : round(value);
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
