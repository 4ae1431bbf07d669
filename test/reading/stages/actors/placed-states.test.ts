import { describe, expect, test } from 'vitest';
import { readActors } from './read-actors.ts';

describe('"the country"', () => {
  test.each([
    ['Envoy Ann Lee praised Peru, spoke of the famine in Mali and called for elections in the country.', 'Mali = the country'],
    ['Kenya and Peru spoke about the war in Sudan and the country’s neighbours.', 'Sudan = the country’s'],
  ])('is the one that the sentence spoke of last as a place: %s', async (text, mali) => {
    expect(await readActors(text)).toContain(mali);
  });

  test.each([
    'The president told reporters in Chad that the country would vote.',
    'The famine in Mali was long, and the envoy left.',
    'The ministers discussed the famine in Mali and its causes.',
    'Doctors worked in Southern Mali. Its people were glad.',
  ])('makes no actor of a place by chance: %s', async (text) => {
    expect((await readActors(text)).join()).not.toMatch(/^(?:Chad|Mali) =/);
  });
});
