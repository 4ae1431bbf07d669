import { describe, expect, test } from 'vitest';
import type { Doubt } from '../../../src/domain/index.ts';
import { doubts, doubtTimes } from '../../../src/reading/stages/doubts.ts';
import { findTimes } from '../../../src/reading/stages/times/index.ts';
import { analyseWithoutModel } from '../../analysis-without-model.ts';

function timesOf(text: string, date: string | null) {
  const analysis = analyseWithoutModel(text);
  const { tokens, sentences } = analysis;
  const document = {
    id: 'x',
    text,
    title: null,
    date,
    publisher: null,
    url: null,
    language: 'en',
    byline: null,
    dateSpan: null,
    furniture: [],
  };
  return { analysis, document, times: findTimes({ text, tokens, sentences, date }) };
}

describe('a document without a date', () => {
  test('has one doubt, at the first time that it leaves open', () => {
    const { document, times } = timesOf('She came on Sunday and left last month.', null);
    const [doubt, ...others] = doubtTimes(document, times);
    expect(doubt?.code).toBe('no-document-date');
    expect(document.text.slice(doubt?.span.start, doubt?.span.end)).toBe('Sunday');
    expect(doubt?.note).toContain('1 more');
    expect(others).toEqual([]);
  });

  test('has none where its times are whole', () => {
    const { document, times } = timesOf('She came on 16 April 2023.', null);
    expect(doubtTimes(document, times)).toEqual([]);
  });
});

test('a document with a date has no doubt of this kind', () => {
  const { document, times } = timesOf('She came on Sunday.', '2023-04-17');
  expect(doubtTimes(document, times)).toEqual([]);
});

test('doubts stand in the order of the text', () => {
  const { analysis, document, times } = timesOf('"Never," she said on Sunday.', null);
  const later: Doubt = { code: 'unknown-speaker', span: { start: 9, end: 12 }, note: 'she', by: 'x' };
  const all = doubts.run({
    analysis,
    actors: [],
    document,
    times,
    channelDoubts: [],
    placeDoubts: [],
    statementDoubts: [{ ...later, span: { start: 26, end: 27 } }, later],
  }).doubts;
  expect(all.map(({ span }) => span.start)).toEqual([9, 21, 26]);
});
