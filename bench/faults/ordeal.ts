import { setTimeout as sleep } from 'node:timers/promises';
import { Record } from '../../src/store/index.ts';
import { draw, randomFrom } from '../titles-held/random.ts';
import { awaitEnd, type Judgement, judge } from './judgement.ts';
import { Load } from './load.ts';
import { type Service, type SetUp, startService } from './service.ts';
import { type Back, Watch } from './watch.ts';

export interface Ordeal {
  readonly setUp: SetUp;
  /** For which things are killed. */
  readonly seconds: number;
  readonly seed: number;
  /** Seconds that an article belongs to a worker that is gone. */
  readonly lease: number;
  /** A file that gets what the programs say, and one that gets what was acknowledged. */
  readonly log: string;
  readonly journal: string;
}

/** What was killed at once, and when the service was back. */
export interface Strike {
  readonly at: string;
  readonly killed: readonly string[];
  readonly back: Back;
}

export interface Outcome extends Judgement {
  readonly strikes: readonly Strike[];
  readonly acknowledged: number;
  /** Seconds after the last strike in which the rest was read, or was waited for in vain. */
  readonly rest: number;
  /** What the record had of the waiting of what was not read by then, acknowledged or not. */
  readonly unread: readonly string[];
  /** Groups of processes that outlived the programs. */
  readonly leftOver: number;
}

/** Milliseconds of quiet between a service that is back and the next strike, from and to. */
const QUIET = [1_000, 8_000] as const;
/** How often two things are killed at once. */
const TWO = 0.25;
/** Milliseconds after which the rest is waited for no longer where nothing more of it is read: a lease and the tries after it are shorter. */
const STALLED = 240_000;

/** Kills parts of a service at random while articles are handed in, and judges what the record holds in the end. */
export async function undergo(ordeal: Ordeal, tell: (strike: Strike) => void): Promise<Outcome> {
  const { setUp, seconds, seed, lease, log, journal } = ordeal;
  const watch = new Watch();
  const service = await startService(setUp, lease, log, watch);
  const watching = new AbortController();
  const loading = new AbortController();
  const asked = watch.ask(service.address, watching.signal);
  try {
    const load = new Load(service, watch, randomFrom(seed + 1), journal);
    const loaded = load.run(loading.signal);
    await watch.back(Date.now());
    const strikes = await strikeOn(service, watch, seconds * 1000, randomFrom(seed), tell);
    loading.abort();
    await loaded;
    const record = await Record.open(service.record, { readOnly: true, now: () => new Date().toISOString() });
    try {
      const begun = Date.now();
      const unread = (await awaitEnd(record, STALLED)).map(({ state }) => state);
      const rest = Math.round((Date.now() - begun) / 100) / 10;
      const leftOver = await service.halt();
      const judgement = await judge(record, service.where, load.acknowledged);
      return { ...judgement, strikes, acknowledged: load.acknowledged.size, rest, unread, leftOver };
    } finally {
      await record.close();
    }
  } finally {
    loading.abort();
    watching.abort();
    await asked;
    await service.halt();
    await service.clear();
  }
}

async function strikeOn({ victims }: Service, watch: Watch, time: number, random: () => number, tell: (strike: Strike) => void) {
  const strikes: Strike[] = [];
  for (const end = Date.now() + time; ; ) {
    await sleep(QUIET[0] + random() * (QUIET[1] - QUIET[0]));
    if (Date.now() > end) return strikes;
    const struck = draw(victims, random() < TWO ? 2 : 1, random);
    const at = Date.now();
    await Promise.all(struck.map((victim) => victim.strike(random)));
    const killed = struck.map(({ name }) => name);
    const strike = { at: new Date(at).toISOString(), killed, back: await watch.back(at) };
    strikes.push(strike);
    tell(strike);
  }
}
