import { expect, test } from 'vitest';
import { costOfMillion, makePlan } from '../../../bench/scale/plan.ts';
import { putBetween, tellScale } from '../../../bench/scale/tell.ts';
import { makePage } from '../../../bench/scale.ts';
import { textOf } from '../../house/files.ts';

const each = { follow: 0.01, read: 0.1, store: 0.02, bytes: 40_000 };

test('a million cost what one costs, a million times', () => {
  // 0.13 s × 10⁶ / 3600 = 36.1 hours.
  expect(costOfMillion(each)).toEqual({ coreHours: 36, gigabytes: 40 });
});

test('what so many a day need, at the peak and with room', () => {
  const plan = makePlan(each, { articlesPerDay: 864_000, peak: 2, busy: 0.5, cores: 3, days: 10 });
  // 20 a second at the peak: 2 core-seconds of reading in each second, half busy.
  expect(plan).toEqual({ perSecond: 10, peakPerSecond: 20, followCores: 1, readCores: 4, readMachines: 2, records: 1, terabytes: 0.3 });
});

test('what was not measured is said to be so, and how to measure it', () => {
  expect(tellScale({ intake: null, archive: null, scaling: null }).scaling).toBe('Not measured yet: `npm run bench -- scaling --write`.');
});

test('a part comes between its markers, in place of what was there', () => {
  expect(putBetween('A\n<!-- x -->\nold\n<!-- /x -->\nB', 'x', 'new')).toBe('A\n<!-- x -->\nnew\n<!-- /x -->\nB');
  expect(() => putBetween('A', 'x', 'new')).toThrow('<!-- x -->');
});

test('docs/scale.md says what the kept results say; else run `npm run bench -- scale --write`', () => {
  const page = textOf('docs/scale.md');
  expect(makePage(page)).toBe(page);
});
