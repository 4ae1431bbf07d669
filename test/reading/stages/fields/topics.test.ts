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

describe('a word that tells a topic elsewhere', () => {
  test.each([
    ['Kenya and Peru discussed the separation of powers.', 'null'],
    ['Kenya and Peru discussed the West Bank.', 'null'],
    ['Kenya and Peru discussed forced displacement in the region.', 'null'],
    ['Kenya and Peru discussed the regional environment.', 'null'],
    ['Kenya and Peru discussed the protection of the environment.', 'environment'],
    ['Kenya and Peru discussed solar power.', 'energy'],
    ['Kenya and Peru discussed the work of their armed forces.', 'military'],
    ['Kenya and Peru discussed the vast Asia-Pacific space.', 'null'],
    ['Kenya and Peru discussed cooperation in outer space.', 'space'],
  ])('%s', async (text, topic) => {
    const topics = (await read(text)).map((field) => field.split('/').at(-1)).filter((found) => found !== 'null');
    expect([...new Set(topics)]).toEqual(topic === 'null' ? [] : [topic]);
  });
});

describe('what is no field', () => {
  test.each([
    'Kenya and Peru discussed issues of common concern.',
    'Kenya and Peru discussed next steps and the pressing need to help.',
    'The president of Kenya noted the significant progress made and stressed that Peru is a close friend.',
    'The president of Kenya emphasized that Kenya very much hopes for the help of Peru in the work on the city.',
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

describe('a name of a field', () => {
  test.each([
    [
      'Kenya noted its relationship with the Democratic Republic of the Congo (DRC).',
      ['relationship with the Democratic Republic of the Congo (DRC)/null'],
    ],
    ['Kenya and Peru discussed the role of women in art, among others.', ['women in art/human-rights']],
    ['Kenya and Peru discussed progress on climate change.', ['climate change/environment']],
    ['The president of Kenya reiterated that the new Lima pipeline is a security threat.', ['new Lima pipeline/energy']],
    ['Kenya and Peru discussed the reform agenda of Peru.', ['reform agenda of Peru/null']],
    ['Kenya and Peru discussed democratic values.', ['democratic values/human-rights']],
    ['Kenya and Peru discussed supply chains and the supply of gas.', ['supply chains/trade', 'supply of gas/energy']],
  ])('%s', async (text, told) => expect(await read(text)).toEqual(expect.arrayContaining(told)));
});

test('is theirs who are joined as the subject', async () => {
  const article = { id: 'one', title: null, date: null, publisher: null, url: null, language: 'en' };
  const text = 'Minister Ann Lee of Kenya and President Bo Ek of Peru stressed the importance of food security.';
  const { actors, fields } = readAnalysis(await (await Analyser.load()).analyse(cutArticle({ ...article, text })));
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name;
  expect(fields.map(({ parties }) => parties.map(nameOf))).toEqual([['Ann Lee', 'Bo Ek']]);
});

describe('a light word that leads to no field of its own', () => {
  test.each([
    ['Kenya and Peru discussed strong support for Japan.', ['strong support for Japan/null']],
    ['Kenya and Peru discussed the implementation of agreements.', ['implementation of agreements/null']],
    ['Kenya and Peru discussed efforts to raise wages.', ['raise wages/null']],
    ['Kenya and Peru discussed support for new schools.', ['new schools/education']],
    ['Kenya and Peru discussed efforts to help them.', []],
    ['Kenya and Peru discussed urgent issues.', []],
  ])('%s', async (text, wants) => expect(await read(text)).toEqual(wants));
});

test('what is included in what is talked about is talked about', async () =>
  expect(
    await read('The ministers reviewed the outcomes of the summit, including announcements on air defense and grain exports.'),
  ).toEqual(expect.arrayContaining(['air defense/military', 'grain exports/agriculture'])));

test('the defense of a thing is about the thing, of a country military', async () => {
  expect(await read('Kenya and Peru discussed the defense of democracy.')).toContain('defense of democracy/human-rights');
  expect(await read('Kenya and Peru discussed the defense of Japan.')).toContain('defense of Japan/military');
});

test.each([
  [
    'the people with whom',
    'Kenya and Peru discussed cooperation, and talked with Chinese, Japanese, and Peruvian officials about trade.',
    /officials/,
  ],
  ['a time', 'The ministers discussed their engagements in Bangkok in November 2022.', /November/],
  ['a place', 'Kenya and Peru agreed to strengthen cooperation in the Indian Ocean.', /Ocean/],
])('%s is no field', async (_, text, part) => expect((await read(text)).filter((field) => part.test(field))).toEqual([]));
