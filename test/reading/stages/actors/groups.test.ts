import { expect, test } from 'vitest';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';

test('they who discuss are the two who met, and not somebody whose deeds were condemned between', async () => {
  const text =
    "Kenyan President Ann Lee spoke today with Peruvian Foreign Minister Bo Ek. The President condemned Russian President Vladimir Putin's tactics. They discussed trade.";
  const article = { id: 'one', text, title: null, date: null, publisher: null, url: null, language: 'en' };
  const { actors } = readAnalysis(await (await Analyser.load()).analyse(cutArticle(article)));
  const they = actors.find(({ name }) => name === 'They');
  expect(they?.members.map((id) => actors.find((one) => one.id === id)?.name)).toEqual(['Ann Lee', 'Bo Ek']);
});
