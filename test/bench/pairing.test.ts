import { describe, expect, test } from 'vitest';
import { judgeStatements, pairGreedily } from '../../bench/reliability/pairing.ts';
import { judgeTimes } from '../../bench/reliability/times.ts';
import { Words } from '../../bench/reliability/words.ts';

const TEXT = 'The minister said that talks would resume on Monday, while the envoy doubted it.';

function at(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

describe('words', () => {
  test('are those that a span touches, punctuation aside', () => {
    expect([...new Words(TEXT).in([at('talks would'), at('Monday, ')])]).toEqual([4, 5, 8]);
    expect([...new Words(TEXT).in([at('inis')])]).toEqual([1]);
  });

  test('light ones are left out unless there are no others', () => {
    const words = new Words(TEXT);
    expect([...words.withoutLight(words.in([at('The minister')]))]).toEqual([1]);
    expect([...words.withoutLight(words.in([at('The')]))]).toEqual([0]);
  });
});

describe('a statement is right', () => {
  const gold = { source: [at('The minister')], content: [at('that talks would resume on Monday')] };

  test.each([
    ['with the same content and source', gold, true],
    ['with most of the content', { ...gold, content: [at('talks would resume')] }, true],
    ['not with little of it', { ...gold, content: [at('that')] }, false],
    ['not with another source', { ...gold, source: [at('the envoy')] }, false],
    ['not without a source where there is one', { ...gold, source: [] }, false],
  ])('%s', (_, found, want) => {
    expect(judgeStatements(TEXT, [gold], [found])).toEqual([want]);
  });

  test('without a source where the gold has none', () => {
    const nobody = { ...gold, source: [] };
    expect(judgeStatements(TEXT, [nobody], [nobody])).toEqual([true]);
  });

  test('once for each gold one', () => {
    expect(judgeStatements(TEXT, [gold], [{ ...gold, content: [at('talks would resume')] }, gold])).toEqual([false, true]);
  });
});

test('pairs are made from the best down', () => {
  const pairs = pairGreedily([new Set([1, 2]), new Set([3])], [new Set([1, 2, 3]), new Set([1, 2])]);
  expect(pairs).toEqual([
    [0, 1, 1],
    [1, 0, 0.5],
  ]);
});

describe('a time is right', () => {
  const monday = { span: at('on Monday'), value: '2024-05-06' };

  test.each([
    ['with the value of a gold one that it touches', { span: at('Monday'), value: '2024-05-06' }, true],
    ['not with another value', { span: at('Monday'), value: '2024-05-13' }, false],
    ['not elsewhere', { span: at('talks'), value: '2024-05-06' }, false],
  ])('%s', (_, found, want) => {
    expect(judgeTimes([monday], [found])).toEqual([want]);
  });

  test('the exact span is taken before another', () => {
    const found = [{ span: at('Monday'), value: '2024-05-06' }, monday];
    expect(judgeTimes([monday], found)).toEqual([false, true]);
  });

  test('seconds that are naught are not said', () => {
    expect(judgeTimes([{ ...monday, value: '2024-05-06T09:00' }], [{ ...monday, value: '2024-05-06T09:00:00' }])).toEqual([true]);
  });
});
