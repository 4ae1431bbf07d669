import { describe, expect, test } from 'vitest';
import { wordsAt } from '../../../../src/domain/index.ts';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';

const MEETING = 'Kenyan President Ann Lee met Peruvian President Bo Ek in Lima.';

/** The actors that "they" is taken for. */
async function they(text: string): Promise<string[]> {
  const article = { id: 'one', text: `${MEETING} ${text}`, title: null, date: null, publisher: null, url: null, language: 'en' };
  const { actors } = readAnalysis(await (await Analyser.load()).analyse(cutArticle(article)));
  return actors.filter(({ mentions }) => mentions.some(({ span }) => /^they$/i.test(wordsAt(article.text, span)))).map(({ name }) => name);
}

describe('"they"', () => {
  test.each([
    ['The two leaders praised the port. They called it a model.', ['two leaders']],
    ['The two leaders said that they would build a bridge.', ['two leaders']],
    ['The two countries signed a treaty. They opened a border post.', ['two countries']],
  ])('are the group that was subject: %s', async (text, names) => expect(await they(text)).toEqual(names));

  test.each([
    ['The two leaders praised the port. The workers cheered. They waved flags.'],
    ['The two leaders praised the port. Lee spoke of young people, who hope that they can find work.'],
  ])('are not another one: %s', async (text) => expect(await they(text)).toEqual([]));
});
