import { describe, expect, test } from 'vitest';
import { findRuns } from '../../../src/language/decode/runs.ts';

/** `X 10-12` of labels at offset 10. */
function runsOf(labels: string): string[] {
  const each = labels.split(' ').filter(Boolean);
  return findRuns(each, new Float32Array(each.length).fill(1), 10).map(({ type, from, to }) => `${type} ${from}-${to}`);
}

describe('runs of BIO labels', () => {
  test.each([
    ['O O', []],
    ['', []],
    ['B-X', ['X 10-11']],
    ['O B-X I-X O', ['X 11-13']],
    ['B-X B-X', ['X 10-11', 'X 11-12']],
    ['B-X I-Y', ['X 10-11', 'Y 11-12']],
    ['I-X I-X O', ['X 10-12']],
    ['B-X I-X B-Y I-Y', ['X 10-12', 'Y 12-14']],
  ])('%s', (labels, runs) => expect(runsOf(labels)).toEqual(runs));

  test('are as sure as their least sure word', () => {
    const [run] = findRuns(['B-X', 'I-X', 'O'], Float32Array.of(0.5, 0.25, 0.125), 0);
    expect(run?.confidence).toBe(0.25);
  });
});
