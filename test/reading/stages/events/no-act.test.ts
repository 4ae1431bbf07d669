import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('words of a frame that tell no act', () => {
  test.each([
    'The president of Kenya was glad to note that Peru is a friend of Kenya.',
    'The president of Kenya said: "We are happy to see Peru grow."',
    'The president of Kenya was happy to visit the school.',
    'Kenya seeks to close its funding gap.',
    'The president of Kenya discussed sending wheat to Peru.',
    'Kenya has met its commitments to Peru.',
    'President Ana Soto of Peru said: "We must all act together."',
    'Kenya will take steps to prevent advanced Kenyan technology from being copied.',
    'Kenya recognises the urgency of stopping attempts by Peru to change the border.',
    'Kenya took a firm position on the vote in Peru.',
    'Kenya spoke of the position that Peru has taken.',
    'Such talks give Peru a clear understanding of the needs of Kenya.',
    'Kenya has a good understanding of how Peru works.',
    'Kenya acknowledged the concerns of Peru.',
    'It is wrong to attack Peru, said the president of Kenya.',
    'A war of words erupted between Iran and Israel.',
    'Kenya refused to comment on the strike by Peru.',
    'The minister of Kenya asked Peru why it had left.',
    'The president of Kenya attacked Peruvian President Ana Soto, saying she was weak.',
    'The president of Kenya raised issues including sending troops to Peru.',
    'Let me stress that it rains in Peru, said the president of Kenya.',
    'The president of Kenya spoke of rumours of an invasion of Peru by Japan.',
    'An activist from Kenya fought against the corruption of the government of Peru.',
  ])('%s', async (text) => expect(await readEvents(text)).toEqual([]));

  test.each([
    ['Kenya is happy to host talks with Peru.', ['AGREE KEN → PER']],
    ['The president of Kenya met members of the Peruvian parliament.', ['CONSULT KEN → PER']],
    ['Peru repelled Japanese attacks.', []],
    ['Kenya resisted pressure from Japan.', ['REJECT KEN → JPN']],
    ["Kenya recognised Peru's role in the peace talks.", ['SUPPORT KEN → PER']],
    ["The president of Kenya acknowledged Kenya's contribution to the mission.", []],
    ['Japan recognised the new government of Peru.', ['SUPPORT JPN → PER']],
    ['Kenya recognised the efforts of Peru to end the war.', ['SUPPORT KEN → PER']],
    ['As agreed, Kenya sent wheat to Peru.', ['AID KEN → PER']],
    ['Kenya and Oman praised the plan and called for Peru to leave the island.', ['REQUEST KEN OMN → PER']],
    ['Kenya and Peru reached an understanding on the lake.', ['AGREE KEN PER → -']],
    ['Kenyan police took a position to guard the bridge in Peru on Monday.', [expect.stringMatching(/^ASSAULT KEN/)]],
    ['The president of Kenya said: "I would like to thank Peru."', ['SUPPORT KEN → PER']],
    ['Talks took place in Oslo between Kenya and Peru.', ['CONSULT KEN PER → -']],
    ['The president of Peru took a call from the president of Kenya.', ['CONSULT KEN → PER']],
    ['The invasion of Russia in Ukraine goes on.', ['ASSAULT RUS → UKR']],
    ["Syria's membership in the Arab League was suspended.", ['SANCTION ARL → SYR']],
    ['Kenya said that the next package of Japanese sanctions against Peru will be stronger.', ['COERCE JPN → PER']],
    ['Kenya, not Peru, sent wheat to Mali.', ['AID KEN → MLI']],
    ['Talks between Kenya and Peru were held on Monday. Further steps were agreed.', ['CONSULT KEN PER → -', 'AGREE KEN PER → -']],
    ['Kenyan forces took positions held by Peru.', ['ASSAULT KEN → PER']],
    ['Kenyan soldiers fought against Peruvian rebels.', ['ASSAULT KEN → PER']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});

describe('meetings that only set the scene', () => {
  test('are with whoever has met somebody before', async () => {
    const text =
      'Kenyan envoy Ann Lee met with Foreign Minister Bo Ek of Peru. During the meeting with Peruvian Secretary Cy Oz, trade was discussed.';
    expect(await readEvents(text)).toEqual(['CONSULT KEN → PER', 'CONSULT KEN → PER']);
  });

  test('are none where nobody has', async () =>
    expect(await readEvents('During the meeting with Peruvian Secretary Cy Oz, trade was discussed.')).toEqual([]));
});

test('aid is for whoever its purpose names', async () => {
  expect(await readEvents('The minister noted ongoing Kenyan humanitarian assistance to support the people of Peru.')).toEqual([
    'AID KEN → PER',
  ]);
  expect(await readEvents('Kenya sent weapons to help Peru defend itself.')).toEqual(['AID KEN → PER']);
});

describe('one happening told twice', () => {
  test.each([
    [
      'Kenya and Peru signed a memorandum on fishing. The document was signed by Kenyan Minister Ann Lee and Peruvian Minister Bo Ek.',
      ['SUPPORT KEN PER → -'],
    ],
    [
      'President Ann Lee of Kenya spoke by phone with President Bo Ek of Peru. The leaders continued their discussion of trade.',
      ['CONSULT KEN → PER'],
    ],
    ['President Ann Lee of Kenya met with President Bo Ek of Peru, who is on a visit to Nairobi.', ['CONSULT PER → KEN']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
