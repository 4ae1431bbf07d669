import { describe, expect, it } from 'vitest';
import { checkOffices } from '../../src/tables/check-offices.ts';
import { type Offices, OfficesShape } from '../../src/tables/office-shapes.ts';
import { readYamlTable, TableError } from '../../src/tables/yaml-table.ts';

const YAML = `of: KEN
offices:
  - role: head-of-state
    titles: [President]
    sectors: [GOV]
    holders:
      - {person: Ann Lee, since: 2001, until: 2005-06}
      - {person: Bo Ek, since: 2005-06-12}
persons:
  - {name: Ann Lee, aliases: [Anne Li]}
  - {name: Bo Ek}
`;

function problems(text: string): string[] {
  try {
    const table: Offices = readYamlTable('data/offices/kenya.yaml', text, OfficesShape);
    return checkOffices(
      [{ file: 'offices/kenya.yaml', table }],
      new Set(['KEN']),
      (file, words) => `data/${file}:${text.slice(0, text.indexOf(words)).split('\n').length}`,
    );
  } catch (error) {
    if (error instanceof TableError) return [...error.problems];
    throw error;
  }
}

describe('checkOffices', () => {
  it('finds nothing in a good table', () => expect(problems(YAML)).toEqual([]));

  it.each([
    ['an unknown key', 'titles: [President]', 'titels: [President]', /kenya\.yaml:\d+: .*titels/],
    ['a date that is none', 'since: 2001', 'since: 2001-13', /kenya\.yaml:7: .*YYYY/],
    ['an end before the beginning', 'until: 2005-06}', 'until: 1999}', /kenya\.yaml:7: head-of-state: Ann Lee leaves/],
    [
      'two holders at one time',
      'until: 2005-06}',
      'until: 2006-06}',
      /kenya\.yaml:8: head-of-state: Ann Lee and Bo Ek hold it at the same time/,
    ],
    ['a name of two people', '{name: Bo Ek}', '{name: Bo Ek, aliases: [Anne Li]}', /"Anne Li" is both Ann Lee's and Bo Ek's/],
    ['a code of nobody', 'of: KEN', 'of: XYZ', /no state or organisation has the code XYZ/],
    ['a leader without an office', 'of: KEN', 'of: KEN\nleader: head-of-government', /leader: no office here/],
    ['broken YAML', 'offices:', 'offices: [', /kenya\.yaml:\d+: /],
  ])('names file and line of %s', (_, from, to, wanted) => {
    const found = problems(YAML.replace(from, to));
    expect(
      found.some((problem) => wanted.test(problem)),
      found.join('\n'),
    ).toBe(true);
  });

  it('lets an office be shared where it says so', () => {
    expect(
      problems(YAML.replace('until: 2005-06}', 'until: 2006-06}').replace('sectors: [GOV]', 'sectors: [GOV]\n    shared: true')),
    ).toEqual([]);
  });
});
