/**
 * How well the real command reads the dev sets, beside what others reach.
 * npm run bench -- quality [--only NAME] [--limit DOCUMENTS] [--write | --check]
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BENCH, GOLD } from './places.ts';
import { tellProvenance } from './provenance.ts';
import type { Figure } from './quality/figures.ts';
import { type Frozen, findFallen, freeze, renew, TOLERANCE } from './quality/frozen.ts';
import { measureSet } from './quality/measure-set.ts';
import { readPeers } from './quality/peers.ts';
import { type DevSet, SETS } from './quality/sets.ts';
import { readResult, writeResult } from './results.ts';
import { drawTable } from './table.ts';

const NAME = 'quality';

export function run(given: string[]): void {
  const { values } = parseArgs({
    args: given,
    options: { only: { type: 'string' }, limit: { type: 'string' }, write: { type: 'boolean' }, check: { type: 'boolean' } },
  });
  const chosen = SETS.filter(({ name }) => values.only === undefined || values.only === name);
  if (chosen.length === 0) throw new Error(`no set is called ${values.only}; there are ${SETS.map(({ name }) => name).join(', ')}`);
  if (values.limit !== undefined && (values.write || values.check)) throw new Error('figures of a part of a set are not frozen or checked');
  const present = chosen.filter(({ gold }) => existsSync(join(GOLD, gold)));
  if (present.length === 0) {
    console.log('No gold data here (../shared/gold): nothing to measure.');
    return;
  }
  const figures = measureAll(present, Number(values.limit ?? Number.POSITIVE_INFINITY));
  console.log(drawFigures(figures));
  if (values.check) check(figures);
  if (values.write) {
    const now = freeze(figures, tellProvenance(new Date()));
    writeResult(NAME, renew(readResult<Frozen>(NAME), now));
  }
}

function measureAll(sets: readonly DevSet[], limit: number): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-quality-'));
  try {
    return sets.flatMap((set) => measureSet(set, limit, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function drawFigures(figures: readonly Figure[]): string {
  const peers = readPeers(readFileSync(join(BENCH, 'peers.tsv'), 'utf8'));
  const rows = figures.map(({ set, measure, value }) => {
    const peer = peers.find((other) => other.set === set && other.measure === measure);
    return [set, measure, value, peer?.target ?? null, peer?.value ?? null, peer?.name ?? ''];
  });
  return drawTable(['set', 'measure', 'figure', 'target', 'peer', 'name'], rows);
}

function check(figures: readonly Figure[]): void {
  const frozen = readResult<Frozen>(NAME);
  if (frozen === null) throw new Error('nothing is frozen yet: run with --write first');
  const fallen = findFallen(figures, frozen);
  for (const { set, measure, value, before } of fallen) console.error(`${set} ${measure} fell from ${before} to ${value}`);
  if (fallen.length > 0) process.exitCode = 1;
  else console.log(`No figure fell by more than ${TOLERANCE} since ${frozen.commit ?? frozen.date}.`);
}

if (import.meta.main) run(process.argv.slice(2));
