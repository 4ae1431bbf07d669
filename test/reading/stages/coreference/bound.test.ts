import { describe, expect, test } from 'vitest';
import { readActors } from '../actors/read-actors.ts';

/** The actor that a pronoun means. */
async function meant(text: string, pronoun: string): Promise<string | undefined> {
  const lines = await readActors(text, { date: '2024-05-02' });
  return lines.find((line) => (line.split(' = ')[1] ?? '').split(', ').includes(pronoun))?.split(' = ')[0];
}

describe('whose it is, in what somebody is asked or helped to do', () => {
  test.each([
    ['Kenya will help Peru meet its urgent needs.', 'its', 'Peru'],
    ['Kenya urged Peru to end its war with Japan.', 'its', 'Peru'],
    ['Kenya called on Peru to release all persons it has detained.', 'it', 'Peru'],
    ['Kenya asked Japan to urge Peru to cease its tests.', 'its', 'Peru'],
    ['Kenya promised to end its war with Peru.', 'its', 'Kenya'],
  ])('%s', async (text, pronoun, who) => expect(await meant(text, pronoun)).toBe(who));
});

test('what stands behind an owned noun is its owner’s', async () =>
  expect(await meant("Kenya welcomed Japan's swift delivery of its support for Peru.", 'its')).toBe('Japan'));

describe('what is of whoever is named before it', () => {
  test.each([
    ['Minister Bo Ek of Kenya urged Minister Lars Holm, in his role as envoy of Peru, to wait.', 'his', 'Lars Holm'],
    ['Minister Bo Ek of Kenya asked Minister Lars Holm about his plans.', 'his', 'Lars Holm'],
    ['She spoke of the crisis in Kenya and the need for that country’s leaders to form a government.', 'that country’s', 'Kenya'],
  ])('%s', async (text, words, who) => expect(await meant(text, words)).toBe(who));
});

test('a subject is not the object of its own verb', async () => {
  const text =
    'President Ana Soto of Peru met President Jan Odu of Kenya and President Bo Ek of Japan. He thanked President Odu for the talks.';
  expect(await meant(text, 'He')).not.toBe('Jan Odu');
});

test('“it” at the head of a sentence goes on with the state that the one before was about', async () =>
  expect(await meant('The president said that Japan supports Kenya in defending the lake. In particular, it provides aid.', 'it')).toBe(
    'Japan',
  ));

test('whoever speaks of his country means his own', async () => {
  const text = 'President Jan Odu of Kenya met President Bo Ek of Peru. Bo Ek stressed that his country wants peace. He praised Japan.';
  expect(await readActors(text)).toContainEqual(expect.stringMatching(/^Peru = .*his country/));
});

test('what is joined to a name is of whoever is named', async () =>
  expect(await meant('Japan called on Peru to stop helping Kenya and its allies.', 'its')).toBe('Kenya'));
