import { expect, test } from 'vitest';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';

test('all of a list of ministers are abroad who are met there, though the parser takes the list apart', async () => {
  const text =
    'Secretary of State Ida Holm met with Peruvian Foreign Minister Bo Ek, Dominican Foreign Minister Ann Lee, and Kenyan Foreign Minister Jan Odu on Sunday in Washington.';
  const publisher = 'US Department of State';
  const article = { id: 'one', text, title: null, date: '2022-03-03', publisher, url: null, language: 'en' };
  const { actors, visits } = readAnalysis(await (await Analyser.load()).analyse(cutArticle(article)));
  expect(visits.map(({ visitor }) => actors.find(({ id }) => id === visitor)?.name)).toEqual(['Bo Ek', 'Jan Odu', 'Ann Lee']);
});
