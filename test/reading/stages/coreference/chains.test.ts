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
  ['Mr. Lee praised Mr. Ek. Mr. Lee thanked the king.', ['Mr. Lee = Mr. Lee']],
  ['The doctor treated the patient himself.', ['The doctor = himself']],
  ['I fear that you know that I left before you came.', ['I = I', 'you = you']],
  ['Peru joined NATO. The move made Peru safer and the alliance stronger.', ['Peru = Peru', 'NATO = the alliance']],
  ['Peru joined NATO in 2015. It left in 2015.', ['NATO = It']],
  ['The U.S. agreed. Envoys of the US had met in Lima, Peru. Lima was calm.', ['The U.S. = the US', 'Lima, Peru = Lima']],
  ['The LRC voted. Members of the Long River Council were pleased.', ['The LRC = the Long River Council']],
  ['Bridges are built everywhere. This bridge fell.', []],
  ['Bo Ek met Jon Lee. Ek spoke first. “I won because he slept,” Lee replied.', ['Bo Ek = Ek = he', 'Jon Lee = I = Lee']],
])('%s', async (text, wanted) => {
  const article = { id: 'example', text, title: null, date: null, publisher: null, url: null, language: 'en' };
  const analysis = await analyser.analyse(cutArticle(article));
  const words = ({ from, to }: { from: number; to: number }): string =>
    text.slice(analysis.tokens[from]?.span.start, analysis.tokens[to - 1]?.span.end);
  expect(findChains(analysis).map((chain) => chain.map(words).join(' = '))).toEqual(wanted);
});
