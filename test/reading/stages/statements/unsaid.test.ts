import { expect, test } from 'vitest';
import { told } from './read-text.ts';

test.each([
  ['President Ann Lee of Kenya did not say that the road to Peru was closed.', []],
  ['President Ann Lee of Kenya, who had never mentioned that the dam was broken, left on Monday.', []],
  ['President Ann Lee of Kenya did not rule out that the road would be closed.', ['Ann Lee > ?: that the road would be closed']],
  ['President Ann Lee of Kenya said that the road was not closed.', ['Ann Lee > ?: that the road was not closed']],
  [
    'President Ann Lee of Kenya said Bo Ek did not say that the road was closed.',
    ['Ann Lee > ?: Bo Ek did not say that the road was closed'],
  ],
  ['President Ann Lee of Kenya could not say that the road was open.', ['Ann Lee > ?: that the road was open']],
])('what was not said is no statement: %s', async (text, wants) => expect(await told(text)).toEqual(wants));
