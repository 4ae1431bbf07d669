import { beforeAll, describe, expect, test } from 'vitest';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await Analyser.load();
});

describe('what has its time after the day of the text', () => {
  test.each([
    ['Kenya has talks with Peru on 9 May 2023.', 'planned'],
    ['Kenya holds talks with Peru on 9 May 2023.', 'planned'],
    ['Kenya held talks with Peru on 4 May 2023.', 'happened'],
    ['The president of Kenya arrived in Peru for the meeting on 4 May 2023.', 'happened'],
    ['The president of Kenya arrives in Peru on 4 May 2023.', 'planned'],
  ])('%s', async (text, status) => {
    const article = { id: 'one', text, title: null, date: '2023-05-03', publisher: null, url: null, language: 'en' };
    const { events } = readAnalysis(await analyser.analyse(cutArticle(article)));
    expect(events.map((event) => event.status)).toEqual([status]);
  });
});

describe('whoever has arrived', () => {
  test.each([
    ['President Ann Lee of Kenya arrived in Peru for the meeting on 4 May 2023.', null, 'ongoing'],
    ['President Ann Lee of Kenya arrived in Peru on 2 May 2023.', '2023-05-02', 'ongoing'],
    ['President Ann Lee of Kenya arrives in Peru on 4 May 2023.', '2023-05-04', 'planned'],
  ])('has not come on a day to come: %s', async (text, start, status) => {
    const article = { id: 'one', text, title: null, date: '2023-05-03', publisher: null, url: null, language: 'en' };
    const { events, visits } = readAnalysis(await analyser.analyse(cutArticle(article)));
    expect(visits.map((visit) => [visit.start, visit.status])).toEqual([[start, status]]);
    expect(events.map(({ when }) => when?.start ?? null)).toEqual([start]);
  });
});
