import { expect, test } from 'vitest';
import { paceOfAll } from '../../../bench/scaling/pace.ts';
import { spin } from '../../../bench/scaling/spin.ts';

const everySecond = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i * 1000);

test('a pace counts neither the start nor the end', () => {
  const times = [0, 5000, ...everySecond(6000, 10), 60_000, 90_000];
  expect(paceOfAll([{ times, edge: 2 }])).toBeCloseTo(1);
});

test('of two at once, only the time when both are at work', () => {
  const runs = [
    { times: everySecond(0, 21), edge: 0 },
    { times: everySecond(10_000, 21), edge: 0 },
  ];
  expect(paceOfAll(runs)).toBeCloseTo(2);
});

test('processes that multiply tell how much they did', async () => {
  expect(await spin(1, 200)).toBeGreaterThan(0);
});
