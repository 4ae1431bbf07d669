import { describe, expect, test } from 'vitest';
import { findContestants } from '../../bench/speed/contestants.ts';
import { median } from '../../bench/speed/median.ts';
import { summarise } from '../../bench/speed/race.ts';
import { countWords, makeLongText, takeWords } from '../../bench/speed/texts.ts';
import { timeProcess } from '../../bench/speed/time-process.ts';

const text = (id: string, words: number) => ({ id, text: Array.from({ length: words }, (_, i) => `word${i}`).join(' '), date: null });

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, want) => {
  expect(median(values)).toBe(want);
});

describe('texts to read', () => {
  test('are taken in turn until there are enough words, under ids of their own', () => {
    const taken = takeWords([text('a', 30), text('b', 30)], 80);
    expect(taken.map(({ id }) => id)).toEqual(['0 a', '1 b', '2 a']);
  });

  test('are none when there is nothing to take', () => {
    expect(takeWords([], 10)).toEqual([]);
    expect(takeWords([text('empty', 0)], 10)).toEqual([]);
  });

  test('a long one is made of whole paragraphs', () => {
    const long = makeLongText([{ ...text('a', 25), text: `Share:\n\n${text('a', 25).text}` }], 60);
    expect(countWords(long.text)).toBe(75);
    expect(long.text).not.toContain('Share');
  });
});

test('a pace is the median of its laps, in words between white space', () => {
  const lap = (seconds: number, megabytes: number | null) => ({ seconds, loadedSeconds: seconds - 1, tokens: 120, megabytes });
  expect(summarise({ name: 'reader', cores: 'one' }, [lap(2, 300), lap(5, 320), lap(3, null)], 100)).toEqual({
    program: 'reader',
    cores: 'one',
    wordsPerSecond: 33,
    loadedWordsPerSecond: 50,
    tokensPerSecond: 40,
    megabytes: 310,
  });
});

test('programs take turns, and spaCy is among them where there is one', () => {
  const names = findContestants(4, 'python3').map(({ name, cores }) => `${name}, ${cores}`);
  expect(names).toContain('spaCy en_core_web_sm, one');
  expect(new Set(names).size).toBe(names.length);
  expect(findContestants(4, null).map(({ name }) => name)).not.toContain('spaCy en_core_web_sm');
});

describe('a timed program', () => {
  test('tells its time and, when asked, what it wrote', async () => {
    const { seconds, output } = await timeProcess([process.execPath, '-e', 'setTimeout(() => console.log("done"), 150)'], { keep: true });
    expect(seconds).toBeGreaterThan(0.15);
    expect(output).toBe('done\n');
  });

  test('that fails is an error', async () => {
    await expect(timeProcess([process.execPath, '-e', 'process.exit(4)'])).rejects.toThrow('ended with 4');
  });
});
