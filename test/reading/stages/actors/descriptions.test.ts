import { expect, test } from 'vitest';
import { readActors } from './read-actors.ts';

test('whom the tables know in an office that the text names alone is the person of that name', async () => {
  const facts = { date: '2022-05-03', publisher: 'President of Russia (Kremlin)' };
  expect(await readActors('Commander-in-Chief Vladimir Putin inspected a ship. The President then flew home.', facts)).toEqual([
    'Vladimir Putin = Vladimir Putin, The President',
  ]);
});
