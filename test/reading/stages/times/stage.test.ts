import { expect, test } from 'vitest';
import type { DocumentFacts } from '../../../../src/domain/index.ts';
import { times } from '../../../../src/reading/stages/times/index.ts';
import { analyseWithoutModel } from '../../../analysis-without-model.ts';

test('reads against the date of the document and leaves furniture out', () => {
  const text = 'Published 3 May 2021, 4:05 pm\n\nThe envoy arrived on Sunday for a four-day visit agreed last month.';
  const analysis = analyseWithoutModel(text);
  const { language: _, ...article } = analysis.article;
  const document: DocumentFacts = {
    ...article,
    date: '2023-04-17',
    language: 'en',
    byline: null,
    dateSpan: null,
    furniture: [{ start: 0, end: 30 }],
  };
  const read = times.run({ analysis, document }).times;
  expect(read.map(({ id, span, type, value }) => [id, text.slice(span.start, span.end), type, value])).toEqual([
    ['t1', 'Sunday', 'DATE', '2023-04-16'],
    ['t2', 'four-day', 'DURATION', 'P4D'],
    ['t3', 'last month', 'DATE', '2023-03'],
  ]);
});
