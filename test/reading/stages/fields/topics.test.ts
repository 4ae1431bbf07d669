import { describe, expect, test } from 'vitest';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';

let loading: Promise<Analyser> | undefined;

/** The fields of a text that the model analyses, as `trade/trade`. */
async function read(text: string): Promise<string[]> {
  loading ??= Analyser.load();
  const article = { id: 'one', text, title: null, date: null, publisher: null, url: null, language: 'en' };
  const { fields } = readAnalysis(await (await loading).analyse(cutArticle(article)));
  return fields.map(({ name, topic }) => `${name}/${topic}`);
}

describe('development', () => {
  test.each([
    ['Kenya and Peru discussed the latest developments on the lake.', 'null'],
    ['Kenya and Peru discussed plans for the development of their ties.', 'null'],
    ['Kenya and Peru discussed regional developments.', 'null'],
    ['Kenya and Peru discussed the new development bank.', 'economy'],
    ['Kenya and Peru discussed economic development.', 'economy'],
    ['Kenya and Peru discussed sustainable development.', 'economy'],
  ])('%s', async (text, topic) => {
    const topics = (await read(text)).map((field) => field.split('/').at(-1));
    expect([...new Set(topics)].filter((found) => found !== 'null')).toEqual(topic === 'null' ? [] : [topic]);
  });
});

describe('what is no field', () => {
  test.each([
    'Kenya and Peru discussed issues of common concern.',
    'The rocket was fired from the wide area of the Abay state test centre.',
  ])('%s', async (text) => expect(await read(text)).toEqual([]));
});

describe('a kind of development is a field, its pace is none', () => {
  test.each([
    ['Peru told Kenya that it wants to ensure the steady moral development of children.', ['steady moral development of children/null']],
    ['Peru told Kenya that it wants to ensure the rapid development of children.', []],
  ])('%s', async (text, told) => expect(await read(text)).toEqual(told));
});

test('a clause about a field does not tell its topic', async () =>
  expect(await read('Kenya praised the leading role that Peru took in ending the war.')).not.toContainEqual(
    expect.stringMatching(/role.*\/peace$/),
  ));

test('a field ends before who leads those that it names', async () => {
  const told = await read(
    'Kenya and Peru discussed the results of the visit of a delegation headed by Bo Ek, Chair of the Board and Minister of Peru.',
  );
  expect(told.join()).not.toMatch(/headed|Minister/);
});
