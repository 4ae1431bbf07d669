import { expect, test } from 'vitest';
import { speakers } from './read-text.ts';

test.each([
  ['The state news agency Xinhua reported that the plant was open.', 'Xinhua'],
  ['The Wall Street Journal newspaper reported that Norway would leave.', 'Wall Street Journal'],
  ["President Ann Lee of Kenya left on Monday. Lee's office said that Kenya was glad.", "Ann Lee's office"],
  ["President Ann Lee of Kenya left on Monday. A statement from Lee's office said the road was closed.", "Ann Lee's office"],
  ['The government in Oslo said it would close the road.', 'Norway'],
  ['The Foreign Ministry in Oslo said the road was closed.', 'Foreign Ministry in Oslo'],
  ['Foreign Minister (FM) Ann Lee spoke with Bo Ek of Peru and said that the road was open.', 'Ann Lee'],
])('%s', async (text, who) => expect(await speakers(text)).toContain(who));
