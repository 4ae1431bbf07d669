import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { askWho, type Holding, holdersOf, personByName, whoHeld } from '../../src/tables/index.ts';
import { tables } from '../../src/tables/pack.ts';
import { rolesOf } from '../../src/tables/roles.ts';

function who(query: string, day: string): string[] {
  const found = askWho(query, day);
  return 'fault' in found ? [] : found.answers.map(({ person }) => person);
}

describe('askWho', () => {
  test.each([
    ["China's defense chief", '2023-04-17', 'Li Shangfu'],
    ["China's defence minister", '2020-01-01', 'Wei Fenghe'],
    ['the Chinese leader', '2023-04-17', 'Xi Jinping'],
    ['Russian president', '2010-01-01', 'Dmitry Medvedev'],
    ['US Secretary of State', '2015-07-14', 'John Kerry'],
    ['German leader', '2019-01-01', 'Angela Merkel'],
    ["Japan's top diplomat", '2020-06-01', 'Toshimitsu Motegi'],
    ['UN secretary-general', '2012-01-01', 'Ban Ki-moon'],
    ['French foreign minister', '2013-01-01', 'Laurent Fabius'],
    ['the Kremlin spokesman', '2023-04-17', 'Dmitry Peskov'],
    ['Kenyan president', '2021-01-01', 'Uhuru Kenyatta'],
  ])('%s on %s is %s', (query, day, person) => {
    expect(who(query, day)).toEqual([person]);
  });

  it('gives the offices of a person on a day', () => {
    const found = askWho('Li Shangfu', '2023-04-17');
    expect('answers' in found && found.answers.map(({ title, of }) => `${title} ${of}`)).toEqual([
      'Minister of National Defense CHN',
      'State Councilor CHN',
    ]);
  });

  it('gives all who share an office', () => {
    expect(who("Bosnia's president", '2023-04-17')).toHaveLength(3);
  });

  it('says that nothing is known after a source ends', () => {
    const found = askWho('Kenyan president', '2035-01-01');
    expect('answers' in found && found.answers[0]?.standing).toBe('unknown-after');
  });

  it('says what it does not understand', () => {
    expect(askWho("Ruritania's king", '2023-04-17')).toHaveProperty('fault');
    expect(askWho("China's chief gardener", '2023-04-17')).toHaveProperty('fault');
  });
});

describe('personByName', () => {
  const day = '2023-04-17';
  const name = (words: string, countries: string[] = [], country: string | null = null) =>
    personByName({ name: words, day, countries: new Set(countries), country })?.person.name;

  it('knows ways of writing a name', () => {
    for (const form of ['Volodymyr Zelenskyy', 'Volodymyr Zelensky', 'Volodymyr Zelenskiy', 'Володимир Зеленський'])
      expect(name(form), form).toBe('Volodymyr Zelenskyy');
    expect(name('Recep Tayyip Erdogan')).toBe('Recep Tayyip Erdoğan');
  });

  it('takes a lone name for somebody in high office of a country that the text speaks of', () => {
    expect(name('Xi', ['CHN'])).toBe('Xi Jinping');
    expect(name('Xi', ['PER'])).toBeUndefined();
    expect(name('Putin', ['RUS'])).toBe('Vladimir Putin');
  });

  it('leaves namesakes of another country alone', () => {
    expect(name('Xi Jinping', [], 'PER')).toBeUndefined();
    expect(name('Maria Putin', ['RUS'])).toBeUndefined();
  });
});

describe('whoHeld', () => {
  it('takes the office by its own title before what the words mean elsewhere', () => {
    expect(rolesOf('USA', ['secretary', 'state'])[0]).toBe('foreign-minister');
    const found = whoHeld('GBR', ['foreign', 'secretary'], '2023-04-17');
    expect(found.kind === 'one' && found.holding.person.name).toBe('James Cleverly');
  });
});

test('on any day one office that is not shared has one holder, but for the few days that two sources overlap', () => {
  const offices = tables().offices.flatMap(({ of, offices }) =>
    offices.filter(({ shared }) => !shared).map(({ role, titles }) => ({ of, role, title: titles[0] })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...offices),
      fc.date({ min: new Date('2010-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
      ({ of, role, title }, date) => {
        const found = holdersOf(of, role, date.toISOString().slice(0, 10)).filter(
          ({ office }) => office.titles[0] === title && !office.shared,
        );
        return new Set(found.map(({ person }) => person.name)).size <= 1 || isHandOver(found, date);
      },
    ),
    { numRuns: 500 },
  );
});

/** Are all but the last to leave within a month of the last one's coming? */
function isHandOver(found: readonly Holding[], date: Date): boolean {
  const coming = found.at(-1)?.holder.since ?? '';
  return found
    .slice(0, -1)
    .every(
      ({ holder }) =>
        Date.parse(holder.until ?? '9999') - Date.parse(coming) < 62 * 86_400_000 && Date.parse(holder.until ?? '') > date.getTime(),
    );
}
