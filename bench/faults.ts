/**
 * Kills parts of the service outright and at random while articles are handed in: is anything lost or doubled, and how soon is it back?
 * npm run bench -- faults [--minutes 20] [--seed 1] [--set-up sqlite|nats] [--lease 60] [--write]
 * Without --set-up: first with SQLite, then with PostgreSQL and NATS. What was acknowledged and what the programs say is kept in --folder.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Outcome, type Strike, undergo } from './faults/ordeal.ts';
import { SET_UPS, type SetUp } from './faults/service.ts';
import { DUTIES, type Duty } from './faults/watch.ts';
import { describeMachine, tellProvenance } from './provenance.ts';
import { writeResult } from './results.ts';
import { drawTable } from './table.ts';

const NAMES: { readonly [setUp in SetUp]: string } = { sqlite: 'SQLite', nats: 'PostgreSQL and NATS' };

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({
    args: given,
    options: {
      minutes: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      lease: { type: 'string', default: '60' },
      'set-up': { type: 'string' },
      folder: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const setUps = SET_UPS.filter((name) => values['set-up'] === undefined || name === values['set-up']);
  if (setUps.length === 0) throw new Error(`${values['set-up']}: there are ${SET_UPS.join(' and ')}`);
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'chancery-faults-told-'));
  const [minutes, seed, lease] = [Number(values.minutes), Number(values.seed), Number(values.lease)];
  for (const setUp of setUps) {
    console.log(`${NAMES[setUp]}; log and journal in ${folder}`);
    const files = { log: join(folder, `${setUp}.log`), journal: join(folder, `${setUp}-acknowledged.tsv`) };
    const outcome = await undergo({ setUp, seconds: minutes * 60, seed, lease, ...files }, (strike) => console.log(lineOf(strike)));
    const result = {
      ...tellProvenance(new Date()),
      machine: describeMachine(),
      setUp: NAMES[setUp],
      minutes,
      seed,
      lease,
      ...sum(outcome),
    };
    console.log(JSON.stringify(result, null, 2));
    console.log(drawTable(['killed', 'times', ...DUTIES], rowsOf(outcome.strikes)));
    if (values.write) writeResult(`faults-${setUp === 'sqlite' ? 'sqlite' : 'postgresql-nats'}`, result);
    if (outcome.lost + outcome.waiting + outcome.doubled + outcome.wrong.length > 0) process.exitCode = 1;
  }
}

function lineOf({ at, killed, back }: Strike): string {
  return `${at}  ${killed.join(' and ')}: ${DUTIES.map((duty) => `${duty} ${back[duty]} s`).join(', ')}`;
}

/** The outcome with its strikes summed up. */
function sum({ strikes, ...outcome }: Outcome) {
  const slowest = Object.fromEntries(DUTIES.map((duty) => [duty, longest(strikes, duty)]));
  const medians = Object.fromEntries(DUTIES.map((duty) => [duty, median(strikes, duty)]));
  const killed = Object.fromEntries(
    [
      ...Map.groupBy(
        strikes.flatMap(({ killed }) => killed),
        (name) => name,
      ),
    ].map(([name, all]) => [name, all.length]),
  );
  return { strikes: strikes.length, killed, ...outcome, back: { longest: slowest, median: medians } };
}

/** The slowest return after each thing, or things together, that were killed. */
function rowsOf(strikes: readonly Strike[]) {
  const groups = Map.groupBy(strikes, ({ killed }) => killed.toSorted().join(' and '));
  return [...groups].map(([killed, of]) => [killed, of.length, ...DUTIES.map((duty) => longest(of, duty))]);
}

function longest(strikes: readonly Strike[], duty: Duty): number {
  return strikes.reduce((most, { back }) => Math.max(most, back[duty]), 0);
}

function median(strikes: readonly Strike[], duty: Duty): number {
  return strikes.map(({ back }) => back[duty]).toSorted((a, b) => a - b)[Math.floor(strikes.length / 2)] ?? 0;
}
