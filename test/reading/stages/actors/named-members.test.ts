import { describe, expect, test } from 'vitest';
import { readActors } from './read-actors.ts';

describe('a group that is named right after', () => {
  test('has those who are named for its members, and "the leaders" are the same', async () => {
    const text =
      'The leaders of Kenya and Peru, President Ann Lee and Prime Minister Bo Ek, met in Lima. The leaders condemned the attack.';
    const groups = (await readActors(text)).filter((one) => one.includes(': '));
    expect(groups).toEqual(['leaders of Kenya and Peru: Ann Lee + Bo Ek']);
  });

  test('is another one where it is of other countries', async () => {
    const text =
      'Envoy Ann Lee met the ministers of Kenya and Peru in Lima. In the evening she met with the ministers of Oman and Chile in a hotel.';
    expect((await readActors(text)).filter((one) => one.startsWith('ministers'))).toHaveLength(2);
  });
});
