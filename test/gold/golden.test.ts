import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { addUp, frozenHave, GOLD, type GoldReading, goldFolders, readGold, SCORES, scoreOf, type Totals } from './folders.ts';

let readings: GoldReading[];

beforeAll(async () => {
  readings = await readGold();
}, 120_000);

describe('golden readings', () => {
  it.each(goldFolders())('%s reads as have.txt says', (name) => {
    const reading = readings.find((one) => one.name === name);
    const changed = `${GOLD}${name}/have-changed.txt`;
    if (reading?.have === frozenHave(name)) rmSync(changed, { force: true });
    else writeFileSync(changed, reading?.have ?? '');
    expect(reading?.have, `see ${changed}; \`npm run golden\` accepts it`).toBe(frozenHave(name));
  });

  it.each(['date', 'time', 'person', 'said', 'within'] as const)('%s scores no worse against the wanted readings than before', (kind) => {
    const frozen = JSON.parse(readFileSync(SCORES, 'utf8')) as Totals;
    expect(scoreOf(addUp(readings)[kind])).toBeGreaterThanOrEqual(scoreOf(frozen[kind]) - 0.01);
  });
});
