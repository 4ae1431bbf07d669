import { describe, expect, test } from 'vitest';
import { readOwnActors, stateByName, TableError, tables, useOwnActors } from '../../../src/tables/index.ts';

const OFFICES = `of: KEN
offices:
  - role: defense-minister
    titles: [Cabinet Secretary for Defence]
    sectors: [GOV, MIL]
    holders:
      - {person: Wanjiru Otieno, since: 2031-02-01, until: 2034-06-30}
      - {person: Amos Kiplagat, since: 2034-07-01}
persons:
  - {name: Wanjiru Otieno, gender: female}
---
iso3: KEN
bodies:
  - names: [Lakeside Bureau]
    sectors: [SPY]
---
code: LAKES
kind: igo
names: [Great Lakes Compact]
`;
const DICTIONARY = `# a small dictionary
TEMBO_MAKALANI_ ; of the old cabinet
+MINISTER_MAKALANI_
    [TZAGOV 20300101-20331231]
    [TZAELI >20340101]
ORDER_OF_THE_HERON_ [UGAREB]
`;

function problemsOf(file: string, text: string): readonly string[] {
  try {
    readOwnActors([{ file, text }], tables());
    return [];
  } catch (error) {
    if (error instanceof TableError) return error.problems;
    throw error;
  }
}

describe('a file of own actors', () => {
  test.each([
    ['a.yaml', OFFICES],
    ['a.txt', DICTIONARY],
  ])('%s without mistakes is taken', (file, text) => expect(problemsOf(file, text)).toEqual([]));

  test.each([
    ['YAML that does not parse', 'a.yaml', 'of: [KEN\n', 'a.yaml:2: '],
    ['an unknown key', 'a.yaml', OFFICES.replace('kind: igo', 'kind: igo\nanthem: none'), 'a.yaml:19: anthem: '],
    ['a code of nobody', 'a.yaml', OFFICES.replace('of: KEN', 'of: KNY'), 'a.yaml:1: of: no state or organisation has the code KNY'],
    [
      'overlapping holders',
      'a.yaml',
      OFFICES.replace('2034-07-01', '2033-07-01'),
      'a.yaml:8: defense-minister: Wanjiru Otieno and Amos Kiplagat',
    ],
    ['a new state without names', 'a.yaml', 'iso3: QQZ\n', 'a.yaml:1: QQZ is a new state and needs names'],
    [
      'a name of two',
      'a.yaml',
      'iso3: KEN\nnames: [Lakeland]\n---\niso3: UGA\nnames: [Lakeland]\n',
      'a.yaml:2: the name "Lakeland" is both KEN\'s and UGA\'s',
    ],
    ['a source of nobody', 'a.yaml', OFFICES.replace('2034-07-01}', '2034-07-01, source: hearsay}'), 'a.yaml:8: source: '],
    ['a part that is nothing', 'a.yaml', `${OFFICES}---\nnames: [Nobody]\n`, 'a.yaml:21: neither a state'],
    ['an unknown country code', 'a.txt', DICTIONARY.replace('UGAREB', 'QQZREB'), 'a.txt:6: "QQZREB": QQZ is no country, region or role'],
    ['an unknown role', 'a.txt', DICTIONARY.replace('UGAREB', 'UGAQQZ'), 'a.txt:6: "UGAQQZ": QQZ is no role'],
    ['a date that is none', 'a.txt', DICTIONARY.replace('20331231', '20331331'), 'a.txt:4: "20331331" is no day'],
    [
      'an end before the beginning',
      'a.txt',
      DICTIONARY.replace('20331231', '20291231'),
      'a.txt:4: "20300101-20291231" ends before it begins',
    ],
    [
      'two countries at once',
      'a.txt',
      DICTIONARY.replace('TZAELI >20340101', 'UGAGOV >20320101'),
      'a.txt:2: TEMBO MAKALANI: TZAGOV and UGAGOV hold',
    ],
    ['an entry without a code', 'a.txt', 'SOMEBODY_\n', 'a.txt:1: "SOMEBODY" has no code'],
    ['words that are no code', 'a.txt', 'SOMEBODY_ [KENGOV] KENGOV\n', 'a.txt:1: "KENGOV" beside a code'],
  ])('with %s is refused, and told by file and line', (_, name, text, wanted) => {
    const found = problemsOf(name, text);
    expect(
      found.some((problem) => problem.startsWith(wanted)),
      found.join('\n'),
    ).toBe(true);
  });

  test('names all mistakes at once', () => {
    const text = DICTIONARY.replace('UGAREB', 'QQZREB').replace('20331231', '20331331');
    expect(problemsOf('a.txt', text).map((problem) => problem.split(':')[1])).toEqual(['4', '6']);
  });
});

describe('an actor dictionary', () => {
  const read = (text: string) => readOwnActors([{ file: 'a.txt', text }], tables());

  test('is read with its comments, synonyms and dates', () => {
    expect(read(`<!-- two\nlines -->\n${DICTIONARY}`).coded[0]).toEqual({
      names: ['Tembo Makalani', 'Minister Makalani'],
      times: [
        { code: 'TZAGOV', country: 'TZA', sectors: ['GOV'], since: '2030-01-01', until: '2033-12-31' },
        { code: 'TZAELI', country: 'TZA', sectors: ['ELI'], since: '2034-01-01', until: null },
      ],
      at: 'a.txt:4',
    });
  });

  test.each([
    ['[JPNGOV <990101]', { since: null, until: '1999-01-01' }],
    ['[JPNGOV > 050101]', { since: '2005-01-01', until: null }],
    ['[JPNGOV 961015-]', null],
    ['[JPNGOV 961015 - 20010203]', { since: '1996-10-15', until: '2001-02-03' }],
  ])('takes %s', (code, wanted) => {
    if (wanted) expect(read(`A_PERSON_ ${code}`).coded[0]?.times[0]).toMatchObject(wanted);
    else expect(problemsOf('a.txt', `A_PERSON_ ${code}`)[0]).toMatch(/^a\.txt:1: "961015-" is no date/);
  });

  test('gives a name of two entries to the later one', () => {
    useOwnActors(read('HERONIA_COAST_ [KEN]\nHERONIA_COAST_ [TZA]\n'));
    expect(stateByName('Heronia Coast')?.iso3).toBe('TZA');
  });

  test('knows CAMEO’s codes of organisations, and leaves out what is to be left out', () => {
    const [council, nothing] = read('THE_COUNCIL_ [IGOUNOKID]\nNOBODY_AT_ALL_ [---]\n').coded;
    expect(council?.times[0]).toMatchObject({ country: 'UNICEF', sectors: ['IGO', 'CVL'] });
    expect(nothing?.times).toEqual([]);
  });
});
