import { expect, test } from 'vitest';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { findChains } from '../../../../src/reading/stages/coreference/chains.ts';

const analyser = await Analyser.load();

test.each([
  ['Mr. Ek praised Anna Ek. Mr. Ek left.', ['Mr. Ek = Mr. Ek']],
  [
    'The minister met her only child, Clara, on Monday. Clara thanked the minister.',
    ['The minister = her = the minister', 'her only child, Clara = Clara'],
  ],
  ['The oath was old. It was not a promise. It failed.', ['The oath = It = It']],
  ['The doctor treated the patient himself.', ['The doctor = himself']],
])('%s', async (text, wanted) => {
  const article = { id: 'example', text, title: null, date: null, publisher: null, url: null, language: 'en' };
  const analysis = await analyser.analyse(cutArticle(article));
  const words = ({ from, to }: { from: number; to: number }): string =>
    text.slice(analysis.tokens[from]?.span.start, analysis.tokens[to - 1]?.span.end);
  expect(findChains(analysis).map((chain) => chain.map(words).join(' = '))).toEqual(wanted);
});
