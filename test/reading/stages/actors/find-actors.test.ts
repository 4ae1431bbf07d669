import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findActors } from '../../../../src/reading/stages/actors/index.ts';
import { handAnalysis } from '../../../hand-analysis.ts';
import { showActors } from './show-actors.ts';

describe('persons', () => {
  test('a short name joins the full one, whichever comes first', () => {
    expect(showActors('[Holm] will speak. [Ida Holm] is ready, and so is [Holm].')).toEqual(['Ida Holm [-]: Holm | Ida Holm | Holm']);
  });

  test('a family name before the given name joins as well', () => {
    expect(showActors('[Chen Bolin] flew home. [Chen] was tired.')).toEqual(['Chen Bolin [-]: Chen Bolin | Chen']);
  });

  test('two full names with one family name stay two', () => {
    expect(showActors('[Ida Holm] and [Per Holm] spoke.')).toEqual(['Ida Holm [-]: Ida Holm', 'Per Holm [-]: Per Holm']);
  });

  test('of two with one family name the title tells', () => {
    const shown = showActors('President [Ida Holm] met Senator [Per Holm]. President [Holm] left.');
    expect(shown).toEqual(['Ida Holm [-] as President: Ida Holm | Holm', 'Per Holm [-] as Senator: Per Holm']);
  });

  test('a hyphen joins two who talk, and the two family names of one', () => {
    expect(showActors('[Ann Lee] came. [Bo Ek] came. The [Lee-Ek] talks began.')).toEqual([
      'Ann Lee [-]: Ann Lee | Lee',
      'Bo Ek [-]: Bo Ek | Ek',
    ]);
    expect(showActors('Mrs. [Ann Lee]-[Ek] came. [Lee]-[Ek] spoke. The [Lee-Ek] talks began.')).toEqual([
      'Ann Lee-Ek [-]: Ann Lee-Ek | Lee-Ek | Lee-Ek',
    ]);
  });

  test('a member of Congress is not of the country that the text is of', () => {
    const text =
      'Kenya voted. Kenya counted. In Kenya Ann Lee won. Sen. [Bo Ek] spoke. The U.S. Senate voted. Kenya laughed. Kenya cried. Kenya left. Kenya won.';
    expect(showActors(text)).toContain('Bo Ek [-] as Sen.: Bo Ek');
  });

  test('a house that is called after somebody is nobody', () => {
    const text = '[Ann Lee] came. The [Ann Lee] Foundation paid. Then [Lee] left. The Fundación [Bo Lee] paid too.';
    expect(showActors(text)).toEqual([
      'Ann Lee [-]: Ann Lee | Lee',
      'Ann Lee Foundation [-]: Ann Lee Foundation',
      'Fundación Bo Lee [-]: Fundación Bo Lee',
    ]);
  });

  test('a plan or an operation is no organisation', () => {
    const names = ['National Blue Strategy', 'Operation Blue Sky', 'Blue Union'].map((name) => [name, 'ORG'] as const);
    expect(showActors('The National Blue Strategy and Operation Blue Sky pleased the Blue Union.', { names })).toEqual([
      'Blue Union [-]: Blue Union',
    ]);
  });

  test('a title that fits neither makes a third', () => {
    expect(showActors('President [Ida Holm] met Senator [Per Holm]. Ambassador [Holm] left.')).toHaveLength(3);
  });

  test('of a family the one in office is meant by the family name alone, with or without the title', () => {
    const text =
      '[Joe Biden] won. [Hunter Biden] was there, and so was [Jill Biden]. President [Biden] left. [Biden] waved. Mrs. [Biden] spoke.';
    const shown = showActors(text);
    expect(shown).toContain('Joe Biden [USA] as President: Joe Biden | Biden | Biden');
    expect(shown.filter((actor) => actor.startsWith('Jill Biden'))).toEqual(['Jill Biden [USA]: Jill Biden | Biden']);
  });

  test('a family name alone is that of whoever of the family was just named with an office', () => {
    const text = '[Joe Biden] won. Justice Minister [Bo Biden] spoke. [Biden] sat down. Rep. [Biden] stood up.';
    expect(showActors(text)).toEqual(['Joe Biden [USA]: Joe Biden', 'Bo Biden [-] as Justice Minister, Rep.: Bo Biden | Biden | Biden']);
  });

  test('a father whose whole name the son bears is another', () => {
    const text = 'Crown Prince [Mohammed bin Salman bin Abdulaziz Al Saud] spoke. King [Salman bin Abdulaziz Al Saud] smiled.';
    expect(showActors(text)).toHaveLength(2);
    expect(showActors('[Paul Lam Ting-kwok] spoke. [Lam Ting-kwok] smiled.')).toHaveLength(1);
  });

  test('a title set off by a comma before "said" is of another, unless the name opens the sentence', () => {
    const another = showActors('During talks with Minister [Ann Lee] of Kenya, the president said that it rained.');
    expect(another[0]).toBe('Ann Lee [KEN] as Minister: Ann Lee');
    expect(showActors('[Ann Lee], the president said, left.')[0]).toBe('Ann Lee [-] as president: Ann Lee');
  });

  test('a list of names in lines gives nobody the title of the line before, unless that line is a title and no more', () => {
    const list = showActors('[Ann Lee], leader of the Blue Union\n\n[Bo Ek], baker');
    expect(list).toEqual(['Ann Lee [-]: Ann Lee', 'Bo Ek [-]: Bo Ek']);
    expect(showActors('Minister of Foreign Affairs of Kenya\n\n[Ann Lee]')).toEqual([
      'Ann Lee [KEN] as Minister of Foreign Affairs: Ann Lee',
    ]);
  });

  test('officers of firms are no officials of the country that the text is of', () => {
    const text = '[Ann Lee] of Kenya won. Kenya counted. In Kenya Lockheed Martin Vice President [Bo Ek] left. [Cy Oz] stayed.';
    const shown = showActors(text, { names: [['Lockheed Martin', 'ORG']] });
    expect(shown.find((one) => one.startsWith('Bo Ek'))).toMatch(/^Bo Ek \[-\]/);
    expect(shown.find((one) => one.startsWith('Cy Oz'))).toMatch(/^Cy Oz \[KEN\]/);
  });

  test('two ways of writing a name are one person', () => {
    expect(showActors('[Iryna Kovalenko] spoke. Later [Iryna Kovalenka] left.')).toHaveLength(1);
  });

  test('Mr. and Mrs. of one name are two', () => {
    expect(showActors('Mr. [Holm] spoke. Mrs. [Holm] left.')).toHaveLength(2);
  });

  test('a country in front of a name is no part of it', () => {
    expect(showActors('President of [Kenya Ann Lee] spoke.')).toEqual(['Ann Lee [KEN] as President: Ann Lee']);
  });

  test('nor is a body, whole or cut off', () => {
    expect(showActors('Chairman of the [Verkhovna Rada Ann Lee] spoke.')).toEqual([
      'Ann Lee [UKR] as Chairman of the Verkhovna Rada: Ann Lee',
    ]);
    expect(showActors('Speaker of the State [Duma Ann Lee] spoke.')[0]).toBe('Ann Lee [RUS] as Speaker of the State Duma: Ann Lee');
    expect(showActors('They fought the [NATO-K].')).toEqual(['NATO-K [-]: NATO-K']);
    expect(showActors('He met [Rada Ivanova].')).toEqual(['Rada Ivanova [-]: Rada Ivanova']);
  });

  test('a state with its short form in brackets is the country of the title', () => {
    expect(showActors('Republic of Korea (ROK) First Vice Foreign Minister [Cho Bolin] spoke.')).toEqual([
      'Cho Bolin [KOR] as First Vice Foreign Minister: Cho Bolin',
    ]);
  });

  test('a counterpart is of the country whose office that is', () => {
    expect(showActors("Director [Ann Lee], her new counterpart at Kenya's National Security Office, spoke.")[0]).toContain(
      'Ann Lee [KEN] as Director',
    );
  });

  test('whom something is given to holds no office that was named before', () => {
    expect(showActors('The people of Kenya sent greetings to President [Ann Lee].')).toContain('Ann Lee [-] as President: Ann Lee');
    expect(showActors('He gave the Order of Princess Olga to President [Ann Lee].')).toContain('Ann Lee [-] as President: Ann Lee');
  });

  test('the fuller of two offices with one noun is kept', () => {
    expect(showActors('Secretary of State [Ann Lee] spoke. Secretary [Lee] left.')).toEqual([
      'Ann Lee [-] as Secretary of State: Ann Lee | Lee',
    ]);
  });

  test('in a list each title is of the name that follows', () => {
    expect(showActors('Minister [Ann Lee], Senator [Bo Ek], and Judge [Ida Holm] came.')).toEqual([
      'Ann Lee [-] as Minister: Ann Lee',
      'Bo Ek [-] as Senator: Bo Ek',
      'Ida Holm [-] as Judge: Ida Holm',
    ]);
  });

  test('sectors: the office first, then what it is of, then the rank', () => {
    const analysis = handAnalysis('Defense Minister Gen. Bo Ek spoke.', { names: [['Bo Ek', 'PERSON']] });
    expect(findActors(analysis)[0]?.sectors).toEqual(['GOV', 'MIL']);
  });
});

describe('one title of several', () => {
  test('tells the country of nobody where only one of them is known', () => {
    const shown = showActors('Foreign Ministers [Antony Blinken] and [Bo Ek] met. Minister [Ek] left.', {
      facts: { publisher: 'US Department of State', date: '2023-05-09' },
    });
    expect(shown.find((one) => one.startsWith('Bo Ek'))).toBe('Bo Ek [-] as Foreign Minister: Bo Ek | Ek');
  });
});

describe('home country', () => {
  test('an office that publishes names its own officials without their country', () => {
    const syntax = [['Lee', 'PROPN', 'spoke', 'nsubj']] as const;
    expect(showActors('President [Lee] spoke.', { facts: { publisher: 'Office of the President of Kenya' }, syntax })).toEqual([
      'Lee [KEN] as President: Lee',
    ]);
  });

  test('a news agency has no officials of its own', () => {
    const syntax = [['Lee', 'PROPN', 'spoke', 'nsubj']] as const;
    expect(showActors('President [Lee] spoke.', { facts: { publisher: 'Xinhua' }, syntax })).toEqual(['Lee [-] as President: Lee']);
  });
});

describe('pronouns', () => {
  test('two persons that fit alike: nobody', () => {
    expect(showActors('[Ann Lee] and [Bo Ek] spoke. There he smiled.').join()).not.toContain('he');
  });

  test('gender known from a title or an earlier pronoun decides', () => {
    const shown = showActors('Queen [Ingrid] met Mr. [Ek]. He bowed, and she smiled.');
    expect(shown).toEqual(['Ingrid [-] as Queen: Ingrid | she', 'Ek [-]: Ek | He']);
  });
});

describe('other actors', () => {
  test('an organisation that only the model knows, with its short form', () => {
    const names = [
      ['Atlas Relief Fund', 'ORG'],
      ['ARF', 'ORG'],
    ] as const;
    expect(showActors('The Atlas Relief Fund (ARF) opened. The ARF is new.', { names })).toEqual([
      'Atlas Relief Fund [-]: Atlas Relief Fund | ARF | ARF',
    ]);
  });

  test('a state inside an organisation is not named', () => {
    expect(showActors('The Bank of Kenya opened.', { names: [['Bank of Kenya', 'ORG']] })).toEqual(['Bank of Kenya [KEN]: Bank of Kenya']);
  });

  test('"the ministry of X" after its country was named is the same ministry', () => {
    expect(showActors("Peru's Foreign Ministry spoke. The Foreign Ministry was pleased.")).toHaveLength(1);
  });

  test('pronouns and words are no acronyms', () => {
    expect(showActors('It is for us to say who may go.')).toEqual([]);
  });
});

describe('every text', () => {
  const words = [
    'President',
    'of',
    'China',
    "'s",
    'the',
    'The',
    'Beijing',
    'Li',
    'Shangfu',
    ',',
    '.',
    'and',
    'he',
    'UN',
    'minister',
    'U.S.',
    '-',
    '(',
    'two',
    'leaders',
    '“',
    'military',
    '\n\n',
  ];
  test('gives actors whose mentions are words of the text, ids in order, and members that exist', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (picked) => {
        const text = picked.join(' ');
        const names = [
          ['Li Shangfu', 'PERSON'],
          ['Li', 'PERSON'],
          ['China', 'LOC'],
        ] as const;
        const actors = findActors(handAnalysis(text, { names }));
        expect(actors.map((actor) => actor.id)).toEqual(actors.map((_, at) => `a${at + 1}`));
        for (const actor of actors) {
          for (const { span } of actor.mentions) expect(text.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/s);
          for (const member of actor.members) expect(actors.some((other) => other.id === member)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('titles of somebody else', () => {
  test('a spokesman for a president is not the president', () => {
    expect(showActors('He is a spokesman for President [Ann Lee].')[0]).toBe('Ann Lee [-] as President: Ann Lee');
  });

  test('what an office is for stays in its title', () => {
    expect(showActors('Assistant for Homeland Security Dr. [Ann Lee] spoke.')).toEqual([
      'Ann Lee [-] as Assistant for Homeland Security: Ann Lee',
    ]);
  });

  test('an official without a name is not the one person of that country', () => {
    expect(showActors('Kenyan [Ann Lee] spoke. A Kenyan official left.')).toHaveLength(2);
  });
});
