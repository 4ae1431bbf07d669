import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('an attack that is named by its place is nobody’s there', () => {
  test.each([
    ['Kenya condemned the Lima attack.', ['ACCUSE KEN → -']],
    ['Kenya condemned the Lima attack by Japan.', ['ACCUSE KEN → JPN']],
    ["Kenya condemned Peru's attack.", ['ACCUSE KEN → PER']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});

describe('who suffers is not blamed or asked', () => {
  test.each([
    ['Kenya condemned the attack on Lebanese civilians.', ['ACCUSE KEN → -']],
    ['Kenya condemned the targeting of Lebanese civilians by Peru.', ['ACCUSE KEN → PER']],
    ['Norway rejects the deportation of Somali refugees.', ['REJECT NOR → -']],
    ['Peru deplores the violence in Ecuador.', ['ACCUSE PER → -']],
    ['Peru demanded the release of Kenyan sailors by Norway.', ['REQUEST PER → NOR']],
    ['Japan summoned Peru’s ambassador, Bo Ek, to its foreign ministry.', ['ACCUSE JPN → PER']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
