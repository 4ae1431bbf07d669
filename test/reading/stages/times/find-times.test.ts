import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Timex } from '../../../../src/domain/index.ts';
import { findTimes } from '../../../../src/reading/stages/times/index.ts';
import { analyseWithoutModel } from '../../../analysis-without-model.ts';

const YEAR = String.raw`-?(?:\d{4,6}|XXXX)`;
const DAY = String.raw`${YEAR}-(?:\d{2}|XX)-(?:\d{2}|XX)`;
const WEEKDAY = 'XXXX-WXX-[1-7]';
const GRAMMAR: Record<Timex['type'], RegExp> = {
  DATE: new RegExp(
    `^(?:${DAY}|${YEAR}(?:-(?:\\d{2}|XX|W(?:\\d{2}|XX)(?:-WE)?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?|${WEEKDAY}|-?[\\dX]{1,3}|FY\\d{4}|PAST_REF|PRESENT_REF|FUTURE_REF)$`,
  ),
  TIME: new RegExp(`^(?:${DAY}|${WEEKDAY})T(?:MO|AF|EV|NI|XX|\\d{2}(?::\\d{2}(?::\\d{2})?)?Z?)$`),
  DURATION: /^P(?:T(?:[\d.]+|X)[HMS]|(?:[\d.]+|X)(?:D|WE|W|M|Q|Y|DE|CE|MI))$/,
  SET: new RegExp(
    `^(?:P(?:T(?:[\\d.]+|X)[HMS]|(?:[\\d.]+|X)(?:D|WE|W|M|Q|Y|DE|CE|MI))|${WEEKDAY}(?:T(?:MO|AF|EV|NI))?|XXXX-\\d{2}|XXXX-XX-XXT(?:MO|AF|EV|NI))$`,
  ),
};

const WORDS =
  'May march second 3 5th 17 2023 2010 - – , . : / Sunday Sundays last next this the past five years year ago later a an in at on from to until 10:15 a.m. UTC Q1 first quarter of century 1990s ’ s mid early late today night every each daily several decade century BC two and half day same following week weekend spring September Apr. 04 12/04/2023 2023-04-17 noon millennium months 1999 30 31 February will was minutes hours few \n'.split(
    ' ',
  );

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map((words) => words.join('')),
);
const dates = fc.option(
  fc.date({ min: new Date('1200-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);

test('any text gives trimmed, ordered, separate spans with values of the TIMEX3 grammar', () => {
  fc.assert(
    fc.property(texts, dates, (text, date) => {
      const { tokens, sentences } = analyseWithoutModel(text);
      let end = 0;
      for (const { span, type, value, confidence } of findTimes({ text, tokens, sentences, date })) {
        const words = text.slice(span.start, span.end);
        expect(words.trim()).not.toBe('');
        expect(words).toBe(words.trim());
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(value, `${words} ${type}`).toMatch(GRAMMAR[type]);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        end = span.end;
      }
    }),
    { numRuns: 1500 },
  );
});

test('a text of a hundred thousand words is read in less than two seconds', () => {
  const sentence =
    'On Sunday, May 5, the two ministers met for the third time in five years and will meet again next month at 10:15 a.m. in Rome. ';
  const text = sentence.repeat(4000);
  const { tokens, sentences } = analyseWithoutModel(text);
  const start = performance.now();
  const times = findTimes({ text, tokens, sentences, date: '2023-04-17' });
  expect(performance.now() - start).toBeLessThan(2000);
  expect(times).toHaveLength(4 * 4000);
});

test('a document without a date leaves open what leans on it', () => {
  const text = 'She came yesterday, on Sunday, and leaves in May 2023. They met last month and last year.';
  const { tokens, sentences } = analyseWithoutModel(text);
  const values = findTimes({ text, tokens, sentences, date: null }).map(({ value }) => value);
  expect(values).toEqual(['XXXX-XX-XX', 'XXXX-WXX-7', '2023-05', 'XXXX-XX', 'XXXX']);
});
