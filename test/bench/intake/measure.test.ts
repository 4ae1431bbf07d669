import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Intake, measureIntake } from '../../../bench/intake/measure.ts';
import { checkWhole } from '../../../bench/intake/whole.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-intake-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sources = ['Oslo', 'Bergen', 'Turku'].map((place) => ({
  title: `Ministers meet in ${place}`,
  date: '2024-03-20',
  issuer: 'Press room',
  text: `Foreign Minister Elina Valtonen of Finland met Foreign Minister Espen Barth Eide of Norway in ${place} on Monday. They discussed the war in Ukraine, said Eide.`,
}));

test('what press rooms publish is followed and read for ten seconds, and all of it is there once', async () => {
  const record = join(folder, 'record.db');
  const told: Intake[] = [];
  const common = { record, queue: null, workers: 1, sources, load: 0.5, every: 1, tell: (intake: Intake) => told.push(intake) };
  const intake = await measureIntake({ ...common, capacitySeconds: 3, seconds: 10, signal: new AbortController().signal });
  expect(intake).toMatchObject({ finished: true, faults: [], whole: { lost: 0, doubled: 0, strange: 0, undone: 0, faults: [] } });
  expect(intake.whole?.documents).toBe(intake.whole?.published);
  expect(intake.sustained.articles).toBeGreaterThan(0);
  expect(intake.delay.p95).toBeGreaterThanOrEqual(intake.delay.p50 ?? Number.NaN);
  expect(intake.processes.map(({ process }) => process)).toEqual(['follow', 'work', 'work, reading']);
  // What is said to be lost and strange is looked for.
  const other = await checkWhole(record, ['http://127.0.0.1/never']);
  expect(other).toMatchObject({ lost: 1, strange: intake.whole?.documents });
}, 300_000);
