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
  ])('%s', async (text, status) => {
    const article = { id: 'one', text, title: null, date: '2023-05-03', publisher: null, url: null, language: 'en' };
    const { events } = readAnalysis(await analyser.analyse(cutArticle(article)));
    expect(events.map((event) => event.status)).toEqual([status]);
  });
});
