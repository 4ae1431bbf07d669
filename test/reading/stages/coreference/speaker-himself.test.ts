import { expect, test } from 'vitest';
import { readActors } from '../actors/read-actors.ts';

const LEE = 'President Anna Lee of Kenya met President Jon Holm of Peru. ';
const HOLM_AS_HE = 'Jon Holm = Jon Holm, he';

test.each([
  'Prime Minister Erik Berg of Norway said he would visit Lima.',
  'Prime Minister Erik Berg of Norway praised Peru and said he hoped for peace.',
])('what somebody says of himself: %s', async (said) => {
  const actors = await readActors(LEE + said);
  expect(actors).toContain('Erik Berg = Erik Berg, he');
  expect(actors).not.toContain(HOLM_AS_HE);
});

test('a spokesman speaks of another', async () => {
  const actors = await readActors('President Jon Holm of Peru met Anna Lee. His spokesman Erik Berg said he would visit Oslo.');
  expect(actors).toContain('Erik Berg = Erik Berg');
});

test('who thanked goes on speaking', async () => {
  const actors = await readActors('Prime Minister Erik Berg of Norway thanked President Jon Holm of Peru. He pledged help.');
  expect(actors).toContain('Erik Berg = Erik Berg, He');
});
