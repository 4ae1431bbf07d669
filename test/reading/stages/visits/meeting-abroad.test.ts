import { expect, test } from 'vitest';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';
import { readText } from '../events/read-events.ts';
import { readVisits } from './read-visits.ts';

test('all of a list of ministers are abroad who are met there, though the parser takes the list apart', async () => {
  const text =
    'Secretary of State Ida Holm met with Peruvian Foreign Minister Bo Ek, Dominican Foreign Minister Ann Lee, and Kenyan Foreign Minister Jan Odu on Sunday in Washington.';
  const publisher = 'US Department of State';
  const article = { id: 'one', text, title: null, date: '2022-03-03', publisher, url: null, language: 'en' };
  const { actors, visits } = readAnalysis(await (await Analyser.load()).analyse(cutArticle(article)));
  expect(visits.map(({ visitor }) => actors.find(({ id }) => id === visitor)?.name)).toEqual(['Bo Ek', 'Jan Odu', 'Ann Lee']);
});

test.each([
  ['Kenyan President Ann Lee met Peruvian President Bo Ek outside Lima, Peru.', ['Ann Lee → PER happened']],
  ['Kenyan President Ann Lee met Peruvian President Bo Ek near Lima.', ['Ann Lee → PER happened']],
  ['Kenyan President Ann Lee met Peruvian President Bo Ek to speak about the fires near Nairobi.', []],
])('a place that is met at or close by: %s', async (text, told) => expect(await readVisits(text)).toEqual(told));

test('a town that the gazetteer does not know is a city of the country beside it', async () => {
  const { visits } = await readText('Kenyan President Ann Lee met Chilean President Bo Ek in Sulbrak, Peru.', '2022-03-03');
  expect(visits.map(({ country, cities }) => [country, ...cities])).toEqual([
    ['PER', 'Sulbrak'],
    ['PER', 'Sulbrak'],
  ]);
});

test('of several who are met the one who leads the state is host', async () => {
  const { actors, visits } = await readText(
    'Kenyan President Ann Lee met with Peruvian Foreign Minister Ida Holm and Peruvian President Bo Ek in Lima.',
  );
  expect(visits.map(({ host }) => actors.find(({ id }) => id === host)?.name)).toEqual(['Bo Ek']);
});
