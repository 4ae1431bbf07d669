import { describe, expect, test } from 'vitest';
import { readActors } from './read-actors.ts';

describe('those who say something together', () => {
  test.each([
    ['Kenyan President Ann Lee and Peruvian Prime Minister Bo Ek stressed that trade must grow.', 'Ann Lee and Bo Ek'],
    ['President Ann Lee of Kenya and Prime Minister Bo Ek of Peru also jointly condemned the attack.', 'Ann Lee and Bo Ek'],
    ['Prime Minister Ann Lee of Kenya and her Peruvian counterpart, Bo Ek, stressed that trade must grow.', 'Ann Lee and Bo Ek'],
    ['Kenya and Peru welcome the opening of the port.', 'Kenya and Peru'],
    ['In a meeting in Lima, Ann Lee, Bo Ek, and Cy Oz reaffirmed their support for the treaty.', 'Ann Lee, Bo Ek and Cy Oz'],
  ])('%s', async (text, group) => expect((await readActors(text)).map((one) => one.split(':')[0])).toContain(group));

  test.each([
    ['Minister Cy Oz met with Kenyan President Ann Lee and Peruvian Prime Minister Bo Ek.', 'Ann Lee and Bo Ek'],
    ['Minister Cy Oz held talks with President Ann Lee of Kenya and Prime Minister Bo Ek of Peru in Lima.', 'Ann Lee and Bo Ek'],
    ['Minister Cy Oz told Ann Lee, Bo Ek, and Al Ay that trade must grow.', 'Ann Lee, Bo Ek and Al Ay'],
    ['Cy Oz met with Kenyan Minister for Trade and Industry Ann Lee and Minister of Defence Bo Ek.', 'Ann Lee and Bo Ek'],
  ])('and are told it: %s', async (text, group) => expect((await readActors(text)).map((one) => one.split(':')[0])).toContain(group));

  test.each([
    ['Minister Cy Oz met with President Ann Lee of Kenya and his delegation.'],
    ['Minister Cy Oz came with President Ann Lee and Prime Minister Bo Ek.'],
    ['Minister Cy Oz met with the parties of Ann Lee and Bo Ek.'],
    ['Kenyan President Ann Lee and Peruvian Prime Minister Bo Ek met in Lima.'],
    ['The ministers of Kenya and Peru stressed that trade must grow.'],
    ['A spokesman for President Ann Lee and Minister Bo Ek said that trade must grow.'],
    ['Lee spoke of ties between Kenya and Peru, and President Bo Ek stressed that trade must grow.'],
    ['They discussed Peru and President Bo Ek stressed that trade must grow.'],
    ['Kenyan President Ann Lee and Peruvian Prime Minister Bo Ek were told that trade must grow.'],
  ])('not: %s', async (text) => expect((await readActors(text)).filter((one) => /^(?!ministers of).* and .*: /.test(one))).toEqual([]));

  test('are the group that the text has of them elsewhere', async () => {
    const text =
      'Kenyan President Ann Lee met Peruvian President Bo Ek. They discussed trade. President Lee and President Ek stressed that it must grow.';
    expect(await readActors(text)).toContain('Ann Lee and Bo Ek: Ann Lee + Bo Ek');
    expect(await readActors(text.replace('They', 'The two leaders'))).toContain('Ann Lee and Bo Ek: Ann Lee + Bo Ek');
  });
});
