import { expect, test } from 'vitest';
import { readActors } from './read-actors.ts';

test('His Excellency in short is no pronoun', async () => {
  const actors = await readActors(
    'President Bo Ek of Peru spoke. HE Dr. Ann Lee of Kenya said that Kenya agreed. HE the President smiled.',
  );
  expect(actors).toEqual(expect.arrayContaining(['Bo Ek = Bo Ek, the President', 'Ann Lee = Ann Lee']));
});

test('of two who are styled alike nobody is meant', async () => {
  const actors = await readActors('His Majesty King Bo Ek of Peru met His Majesty King Per Holm of Norway. His Majesty smiled.');
  expect(actors).toEqual(expect.arrayContaining(['Bo Ek = Bo Ek', 'Per Holm = Per Holm']));
});

test('an Excellency is the last so styled, of the same gender', async () => {
  const text = 'His Excellency Bo Ek of Peru received Her Excellency Ann Lee of Kenya. Her Excellency thanked Peru.';
  expect(await readActors(text)).toEqual(expect.arrayContaining(['Bo Ek = Bo Ek', 'Ann Lee = Ann Lee, Her Excellency']));
});
