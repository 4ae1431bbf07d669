import { expect, test } from 'vitest';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { Page } from '../../../../src/reading/stages/actors/page.ts';
import { trimPersonName } from '../../../../src/reading/stages/actors/person-words.ts';

const analyser = await Analyser.load();

/** What is left of a marked name. */
async function trim(marked: string): Promise<string | null> {
  const article = { id: 'one', text: marked, title: null, date: null, publisher: null, url: null, language: 'en' };
  const page = new Page(await analyser.analyse(cutArticle(article)), [], []);
  const left = trimPersonName(page, { from: 0, to: page.tokens.length });
  return left && page.words(left);
}

test.each([
  ['Amir Sheikh Bo Ek', 'Bo Ek'],
  ['Amir Bo Ek', 'Amir Bo Ek'],
  ['Prince Bo Ek', 'Bo Ek'],
  ['Sir Bo Ek KCMG MP', 'Bo Ek'],
])('%s is called %s', async (marked, name) => expect(await trim(marked)).toBe(name));
