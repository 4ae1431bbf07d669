import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAt } from '../../../../src/domain/index.ts';
import { document, findDocumentFacts } from '../../../../src/reading/stages/document/index.ts';
import { analyse, PROSE } from './analysed.ts';

const dateOf = (text: string, url: string | null = null) => findDocumentFacts(analyse(text, { url })).date;

describe('publication date', () => {
  it.each([
    [`Ministers meet in Oslo\n\nPublished: Tuesday, 5 March 2024, 10:15 GMT\n\n${PROSE}`, '2024-03-05'],
    [` date 2024-03-05 Share:\n\n${PROSE}`, '2024-03-05'],
    [`Ministers meet\n\nMarch 05, 2024\n\n${PROSE}`, '2024-03-05'],
    [`5 March 2024 – 10:15\n\n${PROSE}`, '2024-03-05'],
    [`Ministers meet\nTue Mar 5, 2024 8:45 AM PST\n${PROSE}`, '2024-03-05'],
    [`OSLO, March 5, 2024 (Reuters) — ${PROSE}`, '2024-03-05'],
    [`Ministers meet\n\n05.03.2024\n\n${PROSE}`, '2024-03-05'],
    [`Ministers meet\n\n25/03/2024\n\n${PROSE}`, '2024-03-25'],
    [`${PROSE}\n\nOslo, 5 March 2024`, '2024-03-05'],
    [`https://fjord.example/news/2024/03/05/ministers-meet\n\n${PROSE}`, '2024-03-05'],
    [`Ministers meet\n\nPublished 4 March 2024 | Updated 5 March 2024\n\n${PROSE}`, '2024-03-04'],
    [`Ministers meet\n\nUpdated: 5 March 2024\n\n${PROSE}`, '2024-03-05'],
  ])('%#: finds it in %j', (text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  it.each([
    `OSLO, March 5 (Reuters) — ${PROSE}`,
    `Ministers meet\n\n04/05/2024\n\n${PROSE}`,
    `Ministers meet\n\n31 February 2024\n\n${PROSE}`,
    `${PROSE}\n\nThe treaty was signed on 5 March 2024.`,
    `Treaty of 5 March 2024 signed again\n\n${PROSE}`,
    `March 5, 2024\n\n${PROSE}\n\nMarch 7, 2024\n\n${PROSE}`,
    `${PROSE}\n\nCorrection: an earlier version misstated the name of the ship.\n\nTuesday, March 5, 2024`,
  ])('%#: does not guess from %j', (text) => {
    expect(dateOf(text)).toBeNull();
  });

  it('says where, and keeps what was given', () => {
    const text = `Ministers meet\n\nMarch 5, 2024\n\n${PROSE}`;
    const found = findDocumentFacts(analyse(text));
    expect(found.dateSpan && wordsAt(text, found.dateSpan)).toBe('March 5, 2024');
    expect(findDocumentFacts(analyse(text, { date: '2024-03-06' }))).toMatchObject({ date: '2024-03-06', dateSpan: null });
    expect(findDocumentFacts(analyse(text, { date: '2024-03-05' })).dateSpan).toEqual(found.dateSpan);
  });

  it('reads the web address that came with the article', () => {
    expect(dateOf(PROSE, 'https://fjord.example/2024/03/05/ministers')).toBe('2024-03-05');
    expect(dateOf(PROSE, 'https://fjord.example/2024/99/05/ministers')).toBeNull();
  });
});

describe('publisher', () => {
  const publisherOf = (text: string) => findDocumentFacts(analyse(text)).publisher;
  it.each([
    [`OSLO (AP) — ${PROSE}`, 'AP'],
    [`OSLO, March 5 (Xinhua) -- ${PROSE}`, 'Xinhua'],
    [`New York (Kyodo News) – ${PROSE}`, 'Kyodo News'],
    [`OSLO, March 5. /TASS/. ${PROSE}`, 'TASS'],
    [`${PROSE}\n\n© 2024 Fjord Press. All rights reserved.`, 'Fjord Press'],
    [`Source: Fjord Press | 5 March 2024\n\n${PROSE}`, 'Fjord Press'],
  ])('%#: finds it in %j', (text, name) => {
    expect(publisherOf(text)).toBe(name);
  });

  it.each([PROSE, `Jane Roe (R-N.C.) — ${PROSE}`, `The council (all of it) — ${PROSE}`])('%#: does not guess from %j', (text) => {
    expect(publisherOf(text)).toBeNull();
  });
});

describe('title and byline', () => {
  const titleOf = (text: string) => findDocumentFacts(analyse(text)).title;
  it.each([
    [`Ministers meet in Oslo\n\n${PROSE}`, 'Ministers meet in Oslo'],
    [`# Ministers meet in Oslo\n\n${PROSE}`, 'Ministers meet in Oslo'],
    [
      `https://fjord.example/a\n\nMarch 5, 2024\n\nShare this article\n\n“No deal”: ministers part in the U.S.\n\n${PROSE}`,
      '“No deal”: ministers part in the U.S.',
    ],
  ])('%#: finds it in %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it.each([
    PROSE,
    `The ministers met in Oslo.\n\n${PROSE}`,
    `Dear colleagues and friends,\n\n${PROSE}`,
    `The following is attributable to the spokesperson:\u200e\n\n${PROSE}`,
    `Jane Roe, Minister of Trade\n\n${PROSE}`,
    `4:57 P.M. EDT\n\n${PROSE}`,
    'Ministers meet in Oslo',
  ])('%#: does not guess from %j', (text) => {
    expect(titleOf(text)).toBeNull();
  });

  it('reads who wrote it, and keeps the line out of reading', () => {
    const text = `Ministers meet in Oslo\n\nBy Jane Roe and Ola van der Berg, Fjord Press\n\n${PROSE}`;
    const facts = findDocumentFacts(analyse(text));
    expect(facts.byline).toBe('Jane Roe and Ola van der Berg');
    expect(facts.furniture.map((span) => wordsAt(text, span))).toEqual(['By Jane Roe and Ola van der Berg, Fjord Press']);
    expect(findDocumentFacts(analyse(`By Monday they had left.\n\n${PROSE}`)).byline).toBeNull();
  });
});

describe('findDocumentFacts', () => {
  it('leaves what was given', () => {
    const given = { id: 'x', title: 'T', date: '2024-01-01', publisher: 'P', url: 'u', language: 'en-GB' };
    expect(findDocumentFacts(analyse(`OSLO, March 5, 2024 (AP) — ${PROSE}`, given))).toMatchObject(given);
  });

  it('is the stage', () => {
    const analysis = analyse(PROSE);
    expect(document.run({ analysis })).toEqual({ document: findDocumentFacts(analysis) });
  });

  it('never throws, and its spans lie in the text in order', () => {
    const words = fc.constantFrom(
      'Share:',
      '2024-03-05',
      'March 5, 2024',
      '\n',
      '\n\n',
      ' ',
      'OSLO (AP) —',
      'By Jane Roe',
      PROSE,
      '©',
      'Photo:',
      '👍',
      '(',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { furniture, dateSpan } = findDocumentFacts(analyse(written));
        const spans = dateSpan ? [dateSpan] : [];
        expect([...furniture, ...spans].every(({ start, end }) => start < end && end <= written.length)).toBe(true);
        expect(furniture.every(({ start }, at) => start >= (furniture[at - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});
