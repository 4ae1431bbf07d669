import { expect, test } from 'vitest';
import { speakers, told } from './read-text.ts';

test.each([
  ['The state news agency Xinhua reported that the plant was open.', 'Xinhua'],
  ['The Wall Street Journal newspaper reported that Norway would leave.', 'Wall Street Journal'],
  ["President Ann Lee of Kenya left on Monday. Lee's office said that Kenya was glad.", "Ann Lee's office"],
  ["President Ann Lee of Kenya left on Monday. A statement from Lee's office said the road was closed.", "Ann Lee's office"],
  ['The government in Oslo said it would close the road.', 'Norway'],
  ['The Foreign Ministry in Oslo said the road was closed.', 'Foreign Ministry in Oslo'],
  ['Foreign Minister (FM) Ann Lee spoke with Bo Ek of Peru and said that the road was open.', 'Ann Lee'],
])('%s', async (text, who) => expect(await speakers(text)).toContain(who));

const MINISTRY = "Kenya's Foreign Ministry";

test.each([
  [`${MINISTRY} welcomed the talks. A foreign ministry spokesman said that the road was open.`, `${MINISTRY} > ?: that the road was open`],
  [
    `${MINISTRY} and Peru's Foreign Ministry met. A foreign ministry spokesman said that the road was open.`,
    '? > ?: that the road was open',
  ],
  ['Kenya closed the border on Monday. The government said it would open it in May.', 'Kenya > ?: it would open it in May'],
  ['Kenya and Peru closed the border. The government said it would open it in May.', '? > ?: it would open it in May'],
  ['Kenya said it was glad about the talks, while Peru called for calm.', 'Kenya > ?: it was glad about the talks'],
  ['Kenya said it was glad, while Peru was not.', 'Kenya > ?: it was glad, while Peru was not'],
  ['Ann Lee spoke following reports that the dam was broken.', '? > ?: that the dam was broken'],
])('of the one in reach: %s', async (text, wants) => expect(await told(text)).toContain(wants));
