import { expect, test } from 'vitest';
import { cutArticle } from '../../src/language/cut.ts';
import { datelineEnd } from '../../src/language/dateline-end.ts';

test.each([
  ['OSLO, March 5 (Reuters) —', ' Ann Lee met Bo Ek.'],
  ['Lima [Peru], May 2 (ANI):', ' Minister Bo Ek on Thursday spoke with Ida Holm.'],
  ['NAIROBI/OSLO, 6th February, 2025 (WAM) --', ' The ministers met.'],
  ['Addis Ababa, September 24, 2025 (ENA) -', ' The talks ended.'],
  ['NAIROBI, Kenya (AP) —', ' “We will go,” she said.'],
  ['Oslo (Xinhua) --', ' Norway agreed.'],
  ['LIMA —', ' Peru agreed.'],
  ['', 'Ida Holm (Labour): I ask the minister.'],
  ['', 'IDA HOLM (Labour): I ask the minister.'],
  ['', 'Ida Holm (Labour) – the former minister – left.'],
  ['', 'MINISTER LEE: We met on March 5.'],
  ['', 'In Oslo, on May 2 (Thursday), she left.'],
  ['', 'Oslo, May 2: the two met.'],
])('%s|%s', (dateline, report) => {
  expect(datelineEnd(dateline + report)).toBe(dateline.length);
});

test('a report begins a sentence behind its dateline', () => {
  const text = 'First line.\nOSLO, March 5 (Reuters) — Ann Lee met Bo Ek. They spoke.';
  const { tokens, sentences } = cutArticle({ text } as Parameters<typeof cutArticle>[0]);
  expect(sentences.map(({ from, to, paragraph }) => [text.slice(tokens[from]?.start, tokens[to - 1]?.end), paragraph])).toEqual([
    ['First line.', 0],
    ['OSLO, March 5 (Reuters) —', 1],
    ['Ann Lee met Bo Ek.', 1],
    ['They spoke.', 1],
  ]);
});
