import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../../src/domain/index.ts';
import { type Known, readStatements, type Said } from './hand-statements.ts';
import { told as toldIn } from './read-text.ts';

const KOVAC: Known = { name: 'Kovac', kind: 'person', mentions: ['Kovac'] };
const LEE: Known = { name: 'Lee', kind: 'person', mentions: ['Lee'] };
const BORDURIA: Known = { name: 'Borduria', kind: 'state', mentions: ['Borduria'] };

type Syntax = readonly (readonly [string, 'VERB' | 'NOUN' | 'PROPN' | 'ADP' | 'PRON' | 'AUX', string | null, string])[];

function hearer(
  text: string,
  said: readonly Said[],
  syntax: Syntax,
  actors: readonly Known[] = [KOVAC, LEE],
  lemmas = {},
): Actor['id'] | null {
  const { statements } = readStatements(text, {
    said,
    syntax,
    actors,
    lemmas: { told: 'tell', thanked: 'thank', said: 'say', met: 'meet', ...lemmas },
  });
  return statements.at(-1)?.addressee ?? null;
}

describe('who is told', () => {
  const told = [{ source: 'Kovac', cue: 'told', content: ['talks went on'] }];

  test('the object of a verb of telling', () =>
    expect(
      hearer('Kovac told Lee talks went on.', told, [
        ['Kovac', 'PROPN', 'told', 'nsubj'],
        ['told', 'VERB', null, 'root'],
        ['Lee', 'PROPN', 'told', 'obj'],
      ]),
    ).toBe('Lee'));

  test('nobody where the object is a crowd that is no actor', () =>
    expect(
      hearer(
        'Kovac met Lee. Kovac told sailors talks went on.',
        told.map((one) => ({ ...one, cue: 'told' })),
        [
          ['met', 'VERB', null, 'root'],
          ['Lee', 'PROPN', 'met', 'obj'],
          ['told', 'VERB', null, 'root'],
          ['sailors', 'NOUN', 'told', 'obj'],
        ],
      ),
    ).toBeNull());

  test('whom a verb speaks to', () =>
    expect(
      hearer(
        'Kovac said to Lee talks went on.',
        [{ source: 'Kovac', cue: 'said', content: ['talks went on'] }],
        [
          ['said', 'VERB', null, 'root'],
          ['Kovac', 'PROPN', 'said', 'nsubj'],
          ['to', 'ADP', 'Lee', 'case'],
          ['Lee', 'PROPN', 'said', 'obl'],
        ],
      ),
    ).toBe('Lee'));
});

describe('the other side of a talk', () => {
  const said = [{ source: 'Borduria', cue: 'said', content: ['talks went on'] }];
  const text = 'Kovac met Lee. Kovac said talks went on.';
  const syntax: Syntax = [
    ['met', 'VERB', null, 'root'],
    ['Kovac', 'PROPN', 'met', 'nsubj'],
    ['Lee', 'PROPN', 'met', 'obj'],
    ['said', 'VERB', null, 'root'],
  ];
  const both: Known = { ...KOVAC };

  test('hears what is said in it', () =>
    expect(hearer(text, [{ source: 'Kovac', cue: 'said', content: ['talks went on'] }], syntax, [both, LEE])).toBe('Lee'));

  test('does not hear what is said to the press', () => {
    const press = 'Kovac met Lee. Kovac said in an interview talks went on.';
    expect(hearer(press, [{ source: 'Kovac', cue: 'said', content: ['talks went on'] }], syntax, [both, LEE])).toBeNull();
  });

  test('does not hear somebody who was not there', () => {
    const third = 'Kovac met Lee. Borduria said talks went on.';
    expect(hearer(third, said, syntax, [KOVAC, LEE, BORDURIA])).toBeNull();
  });

  test('is named behind the noun, whichever word a parser takes him for a part of', () => {
    const held = 'Kovac held talks with Lee. Kovac said roads were dry.';
    const asVerbs: Syntax = [
      ['Kovac', 'PROPN', 'held', 'nsubj'],
      ['held', 'VERB', null, 'root'],
      ['talks', 'NOUN', 'held', 'obj'],
      ['with', 'ADP', 'Lee', 'case'],
      ['Lee', 'PROPN', 'held', 'obl'],
      ['said', 'VERB', null, 'root'],
    ];
    expect(hearer(held, [{ source: 'Kovac', cue: 'said', content: ['roads were dry'] }], asVerbs, [both, LEE], { talks: 'talk' })).toBe(
      'Lee',
    );
  });

  describe('with several of one side', () => {
    const EK: Known = { name: 'Ek', kind: 'person', mentions: ['Ek', 'Bo'] };
    const OZ: Known = { name: 'Oz', kind: 'person', mentions: ['Oz'] };
    const three = 'Kovac met Lee, Ek and Oz. Kovac said talks went on. Bo added roads were dry.';
    const row: Syntax = [
      ['Kovac', 'PROPN', 'met', 'nsubj'],
      ['met', 'VERB', null, 'root'],
      ['Lee', 'PROPN', 'met', 'obj'],
      ['Ek', 'PROPN', 'Lee', 'conj'],
      ['said', 'VERB', null, 'root'],
      ['added', 'VERB', null, 'root'],
    ];
    const together: Known = { name: 'all', kind: 'group', mentions: ['Lee, Ek and Oz'], members: ['Lee', 'Ek', 'Oz'] };
    const first = [{ source: 'Kovac', cue: 'said', content: ['talks went on'] }];

    test('is heard by all of them, where a parser sees some', () =>
      expect(hearer(three, first, row, [KOVAC, LEE, EK, OZ, together])).toBe('all'));

    test('is heard by nobody alone where no group is known', () => expect(hearer(three, first, row, [KOVAC, LEE, EK, OZ])).toBeNull());

    test('one of them is heard by the other side', () =>
      expect(hearer(three, [{ source: 'Bo', cue: 'added', content: ['roads were dry'] }], row, [KOVAC, LEE, EK, OZ, together])).toBe(
        'Kovac',
      ));
  });

  test('nobody who is only to be met', () => {
    const plans: Syntax = [
      ['Kovac', 'PROPN', 'meet', 'nsubj'],
      ['will', 'AUX', 'meet', 'aux'],
      ['meet', 'VERB', null, 'root'],
      ['Lee', 'PROPN', 'meet', 'obj'],
      ['said', 'VERB', null, 'root'],
    ];
    const said = [{ source: 'Kovac', cue: 'said', content: ['roads were dry'] }];
    expect(hearer('Kovac will meet Lee. Kovac said roads were dry.', said, plans)).toBeNull();
  });

  test('nobody whom the quoted words speak of', () => {
    const met: Syntax = [
      ['Kovac', 'PROPN', 'met', 'nsubj'],
      ['met', 'VERB', null, 'root'],
      ['Lee', 'PROPN', 'met', 'obj'],
      ['said', 'VERB', null, 'root'],
    ];
    const said = (content: string) => [{ source: 'Kovac', cue: 'said', content: [content] }];
    expect(hearer('Kovac met Lee. Kovac said “roads were dry”.', said('“roads were dry”'), met)).toBe('Lee');
    const lee: Known = { ...LEE, mentions: ['Lee', 'Ann'] };
    expect(hearer('Kovac met Lee. Kovac said “Ann will help”.', said('“Ann will help”'), met, [KOVAC, lee])).toBeNull();
  });
});

describe('nobody hears', () => {
  const met = 'President Ann Lee of Kenya met Prime Minister Bo Ek of Norway on Monday.';
  test.each([
    ['whom a verb speaks of', '"It was a mistake," President Ann Lee of Kenya commented, referring to Prime Minister Bo Ek of Norway.'],
    ['what was said at another time than the talk', `${met} Lee said last month that the war must end.`],
    ['what several say', `${met} President Lee and other leaders said that help will come.`],
    [
      'speeches of two',
      'Opening remarks by President Ann Lee of Kenya and Prime Minister Bo Ek of Norway before the summit. President Lee said that the two states are friends.',
    ],
    [
      'a strategy that is welcomed',
      'President Ann Lee of Kenya welcomed the Organization of American States. She said the pact was strong.',
    ],
  ])('%s', async (_, text) => expect((await toldIn(text)).at(-1)).toMatch(/ > \?: /));

  test('in the paragraph after a talk that another sentence only mentions, where there are several', async () => {
    const said = 'In her meeting with Minister Ida Holm of Peru, Lee said peace is near.\nLee stressed that the war must end.';
    expect((await toldIn(`${met} ${said}`)).slice(-2)).toEqual(['Ann Lee > Ida Holm: peace is near', 'Ann Lee > ?: that the war must end']);
  });

  test('but whoever is met in the one talk of a text does', async () =>
    expect((await toldIn(`${met}\nLee said on Monday that the war must end.`)).at(-1)).toBe('Ann Lee > Bo Ek: that the war must end'));
});

test('a participle after what was said has the same speaker', async () =>
  expect(await toldIn('President Ann Lee of Kenya told Bo Ek of Peru that the port was open, calling it a great day for trade.')).toContain(
    'Ann Lee > ?: it a great day for trade',
  ));
