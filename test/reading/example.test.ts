import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordsAt } from '../../src/domain/index.ts';
import { Analyser, cutArticle } from '../../src/language/index.ts';
import { readAnalysis } from '../../src/reading/index.ts';

test('the example article on the Moscow meeting tells its people, its day and both sides’ words', async () => {
  const text = readFileSync(new URL('../../examples/moscow-meeting-news.txt', import.meta.url), 'utf8');
  const article = { id: 'example', text, title: null, date: null, publisher: null, url: null, language: null };
  const reading = readAnalysis(await (await Analyser.load()).analyse(cutArticle(article)));
  const names = reading.actors.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Li Shangfu', 'Vladimir Putin']));
  expect(reading.document.date).toBe('2023-04-17');
  expect(reading.times.map(({ span, value }) => `${wordsAt(text, span)} ${value}`)).toEqual(expect.arrayContaining(['Sunday 2023-04-16']));
  const speakers = new Set(reading.statements.map(({ speaker }) => reading.actors.find(({ id }) => id === speaker)?.name));
  expect([...speakers]).toEqual(expect.arrayContaining(['Li Shangfu', 'Vladimir Putin']));
});
