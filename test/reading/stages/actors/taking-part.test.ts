import { describe, expect, test } from 'vitest';
import { readActors } from './read-actors.ts';

const HOME = { publisher: 'President of Ukraine (Office of the President)' };
const groups = async (text: string, facts = {}): Promise<string[]> =>
  (await readActors(text, facts)).filter((line) => /^(?:[Bb]oth |two )?(?:parties|sides|countries): /.test(line));

describe('"the parties" are those who take part', () => {
  test.each([
    'President Ann Lee of Kenya met the chiefs of the army. She heard of troops on the territory of Peru and Chile along the border. The parties discussed ways to help.',
    'President Ann Lee of Kenya met the heads of the police. They told her about the flood in Peru. The two sides agreed on a plan.',
    'President Ann Lee of Kenya spoke with her generals about the war in Peru. Both countries have many soldiers.',
  ])('and not a place that is spoken of: %s', async (text) => expect(await groups(text)).toEqual([]));

  test('and none is made for a president and his own officers', async () => {
    const text =
      'President of Ukraine Volodymyr Zelenskyy met with the leadership of the army. He was told of convoys in the border areas of Belarus. The parties discussed supplies.';
    expect(await groups(text, HOME)).toEqual([]);
  });

  test.each([
    ['President Ann Lee of Kenya met officials from Peru. The two sides signed a pact.', 'two sides: Kenya + Peru'],
    ['Kenya thanked Peru for its help. Both countries gain.', 'Both countries: Kenya + Peru'],
    [
      'Kenyan Foreign Minister Ann Lee met with the Peruvian Under Secretary of State for Political Affairs Bo Ek. Both parties praised the talks.',
      'Both parties: Kenya + Peru',
    ],
    ['They spoke about ties between Kenya and Peru. Both sides want more trade.', 'Both sides: Kenya + Peru'],
  ])('%s', async (text, group) => expect(await groups(text)).toEqual([group]));
});
