import { describe, expect, test } from 'vitest';
import { readActors } from './read-actors.ts';

test('whom the tables know in an office that the text names alone is the person of that name', async () => {
  const facts = { date: '2022-05-03', publisher: 'President of Russia (Kremlin)' };
  expect(await readActors('Commander-in-Chief Vladimir Putin inspected a ship. The President then flew home.', facts)).toEqual([
    'Vladimir Putin = Vladimir Putin, The President',
  ]);
});

describe('an office of the state that publishes the text', () => {
  const facts = { date: '2023-05-03', publisher: 'The White House' };

  test.each([
    ['The President and Vice President met with farmers of Iowa.', ['Joe Biden = The President', 'Kamala Harris = Vice President']],
    ['The Vice President met with President Bo Ek of Peru.', ['Bo Ek = Bo Ek', 'Kamala Harris = The Vice President']],
  ])('is held by whom the tables know in it: %s', async (text, wants) =>
    expect(await readActors(text, facts)).toEqual(expect.arrayContaining(wants)),
  );

  test.each(['A former Vice President praised the farmers of Iowa.', 'The then Vice President praised the farmers of Iowa.'])(
    'and once by another: %s',
    async (text) => expect((await readActors(text, facts)).filter((actor) => actor.startsWith('Kamala'))).toEqual([]),
  );
});

test('an organisation that publishes a text names its own officials without it', async () => {
  const text = 'The Secretary-General met President Bo Ek of Peru. The NATO Secretary General was not there.';
  const actors = await readActors(text, { date: '2023-05-03', publisher: 'United Nations' });
  expect(actors).toEqual(
    expect.arrayContaining([
      'Bo Ek = Bo Ek',
      'António Guterres = The Secretary-General',
      'NATO Secretary General = The NATO Secretary General',
    ]),
  );
});

describe('an office after "as"', () => {
  test.each([
    'First Lady Ann Lee traveled to Lima as the head of the Kenyan delegation.',
    'Ann Lee came to Lima as the foreign minister of Kenya.',
  ])('is no second person: %s', async (text) =>
    expect((await readActors(text)).filter((actor) => /^(?:Ann Lee|head|foreign|.*minister)/i.test(actor))).toEqual(['Ann Lee = Ann Lee']),
  );

  test('is one where it is the subject of a clause', async () =>
    expect(await readActors('As the foreign minister of Kenya arrived, the band played.')).toContain(
      'foreign minister of Kenya = the foreign minister of Kenya',
    ));
});

test('the leader of an organisation is not the leader of a country', async () => {
  const actors = await readActors(
    'The Kenyan leader spoke in Lima. Ann Lee, the leader of the Blue Union, replied that the Kenyan leader was wrong.',
  );
  expect(actors).toContain('Kenyan leader = The Kenyan leader, the Kenyan leader');
});
