/**
 * How much more two workers read than one, beside what the processors give two processes that share nothing.
 * npm run bench -- scaling [--articles 300] [--rounds 3] [--write]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gatherSources } from './intake/releases.ts';
import { describeMachine, type Provenance, tellLoad, tellProvenance } from './provenance.ts';
import { writeResult } from './results.ts';
import { timeWork } from './scaling/pace.ts';
import { spin } from './scaling/spin.ts';
import { median } from './speed/median.ts';
import { drawTable } from './table.ts';

export interface Scaling extends Provenance {
  readonly machine: string;
  /** Of other programs, when it began. */
  readonly load: number;
  readonly texts: string;
  readonly articles: number;
  /** Medians of so many rounds. */
  readonly rounds: number;
  /** Articles a second. */
  readonly oneWorker: number;
  readonly twoWorkers: number;
  /** Two programs of one worker, each with a record of its own, added. */
  readonly twoPrograms: number;
  /** What two give over what one gives. */
  readonly times: { readonly workers: number; readonly programs: number; readonly multiplying: number };
}

const SPIN = 3_000;

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({
    args: given,
    options: { articles: { type: 'string', default: '300' }, rounds: { type: 'string', default: '3' }, write: { type: 'boolean' } },
  });
  const { name, sources } = gatherSources();
  const load = tellLoad();
  const [articles, rounds] = [Number(values.articles), Number(values.rounds)];
  const paces = { one: [] as number[], two: [] as number[], apart: [] as number[], spin: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    paces.one.push(await inFolder((folder) => timeWork(folder, sources, articles, [1])));
    paces.two.push(await inFolder((folder) => timeWork(folder, sources, articles, [2])));
    paces.apart.push(await inFolder((folder) => timeWork(folder, sources, articles, [1, 1])));
    const alone = await spin(1, SPIN);
    paces.spin.push((await spin(2, SPIN)) / alone);
  }
  const [one, two, apart] = [median(paces.one), median(paces.two), median(paces.apart)];
  const scaling: Scaling = {
    ...tellProvenance(new Date()),
    machine: describeMachine(),
    load,
    texts: name,
    articles,
    rounds,
    oneWorker: round(one),
    twoWorkers: round(two),
    twoPrograms: round(apart),
    times: { workers: round(two / one), programs: round(apart / one), multiplying: round(median(paces.spin)) },
  };
  const rows = [
    ['one worker', scaling.oneWorker, 1],
    ['two workers on one record', scaling.twoWorkers, scaling.times.workers],
    ['two programs, a record each', scaling.twoPrograms, scaling.times.programs],
    ['two processes that only multiply', null, scaling.times.multiplying],
  ];
  console.log(drawTable(['', 'articles/s', 'times one'], rows));
  if (values.write) writeResult('scaling', scaling);
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-scaling-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
