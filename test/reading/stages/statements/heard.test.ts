import { describe, expect, test } from 'vitest';
import { speakers, told } from './read-text.ts';

describe('whoever hears something in a readout says nothing', () => {
  test.each([
    'President Ann Lee of Kenya heard long reports on the flood in the north of the country.',
    'President Ann Lee of Kenya received fresh information on the state of the dams.',
    'President Ann Lee of Kenya listened to a report about the harvest in the valley.',
    'President Ann Lee of Kenya was informed of the damage that the storm had done.',
    'President Ann Lee of Kenya was briefed on the situation along the coast.',
  ])('%s', async (text) => expect(await speakers(text)).not.toContain('Ann Lee'));

  test.each([
    ['President Ann Lee of Kenya informed President Bo Ek of Peru about the harvest in the valley.', 'Ann Lee'],
    ['President Ann Lee of Kenya said that she had heard long reports on the flood.', 'Ann Lee'],
  ])('and whoever tells it does: %s', async (text, who) => expect(await speakers(text)).toContain(who));

  test('and neither is it said by whoever is briefed where the one who briefs is named', async () => {
    const told = await speakers('President Ann Lee of Kenya was briefed by Defense Minister Bo Ek of Kenya on the state of the dams.');
    expect(told.filter((name) => name !== 'Bo Ek')).toEqual([]);
  });
});

describe('whoever is told something in a report hears it', () => {
  test.each([
    [
      'President Ann Lee of Kenya was warned that the road to the border was closed.',
      ['? > Ann Lee: that the road to the border was closed'],
    ],
    ['President Bo Ek of Peru was ordered to leave the country within a week.', ['? > Bo Ek: to leave the country within a week']],
    ['President Bo Ek of Peru, asked about the deaths of sailors in Kenya, said that he was shocked.', ['Bo Ek > ?: that he was shocked']],
    [
      'Asked whether he would resign, Prime Minister Bo Ek of Peru said he would not.',
      ['? > ?: whether he would resign', 'Bo Ek > ?: he would not'],
    ],
    ['Asked about the flood in the north, Prime Minister Bo Ek of Peru said it was over.', ['Bo Ek > ?: it was over']],
    ['The former minister of Peru, Bo Ek, was found guilty of taking bribes from Kenya.', []],
  ])('%s', async (text, wants) => expect(await told(text)).toEqual(wants));

  test('and says what he goes on to say', async () =>
    expect(await told('President Bo Ek of Peru was asked by reporters whether he would visit Kenya, and said he would.')).toEqual([
      'Bo Ek > ?: he would',
      '? > Bo Ek: whether he would visit Kenya',
    ]));
});

describe('a participle that goes on inside what is said', () => {
  test.each([
    [
      'President Bo Ek of Peru said the volume of trade reached $190 million, noting that Kenya buys more.',
      'Bo Ek > ?: that Kenya buys more',
    ],
    ['The ministry said President Bo Ek thanked Kenya, stressing that the ties are strong.', 'Bo Ek > ?: that the ties are strong'],
  ])('is told by somebody: %s', async (text, want) => expect(await told(text)).toContain(want));
});
