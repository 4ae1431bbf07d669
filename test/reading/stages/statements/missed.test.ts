import { describe, expect, test } from 'vitest';
import { speakers, told } from './read-text.ts';

describe('what a readout tells that the model did not see', () => {
  const met = 'President Ann Lee of Kenya met Prime Minister Bo Ek of Peru.';

  test.each([
    ['The United States and Canada affirmed their commitments to the treaty.', 'United States and Canada'],
    [`${met} Ek drew attention to the fact that trade between Kenya and Peru has grown.`, 'Bo Ek'],
  ])('%s', async (text, who) => expect(await speakers(text)).toEqual([who]));

  test.each([
    [`${met} Ek will express appreciation to Kenya.`],
    [`${met} The storm underlined the need for dams.`],
    [`${met} Ek drew water from the well.`],
  ])('but not: %s', async (text) => expect(await speakers(text)).toEqual([]));
});

describe('"according to" that the model did not see', () => {
  test.each([
    ['According to the ministry, the road is open.', ['? > ?: the road is open']],
    ['The road is open, according to officials.', ['? > ?: The road is open']],
    ['The road was closed, according to officials, and ships waited.', ['? > ?: The road was closed']],
    ['The road was closed and, according to officials, it rained.', []],
    ['According to the law, the road is open.', []],
  ])('%s', async (text, wants) => expect(await told(text)).toEqual(wants));
});

test('what somebody nameless is said to discuss is not what he says', async () =>
  expect(
    await told('A Kenyan official, speaking on condition of anonymity to discuss the schedule of the port, said the plan was dead.'),
  ).toEqual(['Kenyan official > ?: the plan was dead']));
