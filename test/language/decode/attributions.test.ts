import { describe, expect, test } from 'vitest';
import { joinAttributions, type Links, takeLinks } from '../../../src/language/decode/attributions.ts';
import type { Run } from '../../../src/language/decode/runs.ts';

function run(type: 'SOURCE' | 'CUE' | 'CONTENT', from: number, to: number, confidence = 1): Run {
  return { type, from, to, confidence };
}

/** Links of one window: `points` gives the cue's first word that each word points to; it scores 5, all else 0. */
function links(from: number, words: number, runs: readonly Run[], points: Readonly<Record<number, number>>): Links {
  const scores = new Float32Array(words * (words + 1));
  for (const [word, cue] of Object.entries(points)) scores[(Number(word) - from) * (words + 1) + cue - from] = 5;
  return takeLinks(
    scores,
    from,
    words,
    runs.filter((each) => from <= each.from && each.from < from + words),
  );
}

/** `source|cue|content` in token ranges. */
function show(runs: readonly Run[], windows: readonly Links[]): string[] {
  return joinAttributions(runs, windows).map(({ source, cue, content }) =>
    [source, cue, content].map((part) => part.map(({ from, to }) => `${from}-${to}`).join(',')).join('|'),
  );
}

describe('sources and contents join', () => {
  test('the cue that their words point to, not the nearest', () => {
    const runs = [
      run('SOURCE', 0, 1),
      run('CUE', 1, 2),
      run('CONTENT', 2, 5),
      run('CUE', 5, 6),
      run('SOURCE', 6, 7),
      run('CONTENT', 8, 10),
    ];
    const points = { 0: 1, 2: 5, 3: 5, 4: 5, 6: 5, 8: 1, 9: 1 };
    expect(show(runs, [links(0, 10, runs, points)])).toEqual(['0-1|1-2|8-10', '6-7|5-6|2-5']);
  });

  test('the cue that they point to in a window that is not the first', () => {
    const runs = [run('CUE', 1, 2), run('CUE', 11, 12), run('CONTENT', 12, 14), run('CUE', 14, 15), run('SOURCE', 15, 16)];
    const windows = [links(0, 10, runs, {}), links(10, 10, runs, { 12: 14, 13: 14, 15: 14 })];
    expect(show(runs, windows)).toEqual(['15-16|14-15|12-14']);
  });

  test('one cue, in several runs', () => {
    const runs = [run('CONTENT', 0, 3), run('SOURCE', 3, 4), run('CUE', 4, 5), run('CONTENT', 6, 9)];
    expect(show(runs, [links(0, 9, runs, { 0: 4, 1: 4, 2: 4, 3: 4, 6: 4, 7: 4, 8: 4 })])).toEqual(['3-4|4-5|0-3,6-9']);
  });

  test('the cue that most of their words ask for', () => {
    const runs = [run('CUE', 0, 1), run('CONTENT', 1, 4), run('CUE', 4, 5)];
    expect(show(runs, [links(0, 5, runs, { 1: 0, 2: 4, 3: 4 })])).toEqual(['|4-5|1-4']);
  });

  test('the nearest cue where their window has none', () => {
    const runs = [run('SOURCE', 0, 1), run('CUE', 1, 2), run('CONTENT', 2, 10), run('CONTENT', 10, 20), run('CUE', 100, 101)];
    const windows = [links(0, 10, runs, { 0: 1, 2: 1 }), links(10, 20, runs, {}), links(30, 80, runs, {})];
    expect(show(runs, windows)).toEqual(['0-1|1-2|2-10,10-20']);
  });

  test('nothing, where the nearest cue is far off', () => {
    const runs = [run('CUE', 0, 1), run('CONTENT', 1, 3), run('CONTENT', 200, 210)];
    expect(show(runs, [links(0, 100, runs, { 1: 0 }), links(100, 150, runs, {})])).toEqual(['|0-1|1-3']);
  });
});

test('a cue with nothing said is no attribution, nor is a content without any cue', () => {
  const cue = [run('SOURCE', 0, 1), run('CUE', 1, 2)];
  expect(show(cue, [links(0, 5, cue, { 0: 1 })])).toEqual([]);
  const content = [run('CONTENT', 0, 4)];
  expect(show(content, [links(0, 5, content, {})])).toEqual([]);
  expect(joinAttributions([], [])).toEqual([]);
});

test('a second cue without a source shares one that could as well point to it', () => {
  const runs = [run('SOURCE', 0, 1), run('CUE', 1, 2), run('CONTENT', 2, 4), run('CUE', 5, 6), run('CONTENT', 6, 9)];
  const points = { 0: 1, 2: 1, 3: 1, 6: 5, 7: 5, 8: 5 };
  const window = links(0, 9, runs, points);
  expect(show(runs, [window])).toEqual(['0-1|1-2|2-4', '|5-6|6-9']);
  // Word 0, column of the second cue.
  window.scores[1] = 4;
  expect(show(runs, [window])).toEqual(['0-1|1-2|2-4', '0-1|5-6|6-9']);
});

describe('how sure an attribution is', () => {
  test('as its least sure part', () => {
    const runs = [run('SOURCE', 0, 1, 0.1), run('CUE', 1, 2, 0.75), run('CONTENT', 2, 3, 0.5), run('CONTENT', 4, 5, 0.875)];
    const [one] = joinAttributions(runs, [links(0, 5, runs, { 0: 1, 2: 1, 4: 1 })]);
    expect(one?.confidence).toBeCloseTo(0.5);
  });

  test('half of it, where the content points as much to another cue', () => {
    const runs = [run('CUE', 0, 1), run('CONTENT', 1, 2), run('CUE', 2, 3)];
    const [one] = joinAttributions(runs, [links(0, 3, runs, {})]);
    expect(one?.confidence).toBeCloseTo(0.5);
  });
});
