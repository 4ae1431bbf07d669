import { afterAll, expect, test } from 'vitest';
import { readingsIn } from './reading-json.ts';
import { Desk } from './run-chancery.ts';

const desk = new Desk();
afterAll(() => desk.clear());

test('slow: one sentence of 100,000 words is read', { timeout: 120_000 }, () => {
  const text = `It began on 3 May 2024 ${'and the talks went on '.repeat(19_999)}and ended on 4 May 2024.`;
  const { status, out, err } = desk.run(['read', '-', '--format', 'json', '--workers', '1', '--quiet'], text);
  expect([status, err]).toEqual([0, '']);
  const [reading, ...others] = readingsIn(out);
  expect(others).toEqual([]);
  expect(reading?.document.text).toBe(text);
  expect(reading?.times.at(-1)?.value).toBe('2024-05-04');
  expect(reading?.sentences.at(-1)?.span[1]).toBe(text.length);
});
