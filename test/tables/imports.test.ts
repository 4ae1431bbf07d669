import { describe, expect, it } from 'vitest';
import { mergeRows, readExport, writeOffices } from '../../src/tables/imports/index.ts';
import { OfficesShape } from '../../src/tables/office-shapes.ts';
import { readYamlTable } from '../../src/tables/yaml-table.ts';

const codeOf = (name: string) => ({ Kenya: 'KEN', kenya: 'KEN', Peru: 'PER', peru: 'PER' })[name] ?? null;

const FACTBOOK = `gec,country,role,title_and_name_as_printed,since,first_seen,last_change_seen
ke,Kenya,chief of state,President of the Republic Ann Mary LEE,2011-02-03,2014-01-01,2020-01-01
ke,Kenya,chief of state,Vice President Bo EK,2011-02-03,2014-01-01,2020-01-01
ke,Kenya,chief of state,President Bo EK,2015-06-07,2020-01-01,2026-01-22
xx,Atlantis,chief of state,King TRITON,2001-01-01,2014-01-01,2020-01-01
`;
const WIKIDATA = `repo,position,person,wikidata_id,start,end,enwiki_title,repo_last_commit
peru-ministers,Minister of Foreign Affairs,Ida Holm,Q1,2019-01,2021-07-28,,2022-08-02
peru-ministers,Minister of Foreign Affairs,Leo Paz,Q2,2021-07-29,,,2022-08-02
peru-ministers,Minister of Fish,Joe Cod,Q3,2021,,,2022-08-02
`;
const OWN = `iso3\trole\ttitle\tperson\tgender\tsince\tuntil\taliases
KEN\thead-of-state\tPresident\tAnn Lee\tf\t2011-02-03\t2015-06-07\tAnn Mary Lee|Анна Ли
KEN\thead-of-state\tPresident\tBo Ek\tm\t2015-06-07\t\t
KEN\thead-of-state\tPresident\tNo Date\tm\tsoon\t\t
`;

describe('readExport', () => {
  it('reads the Factbook: names in capitals, deputies left out, each until the next', () => {
    const { rows, problems } = readExport(FACTBOOK, codeOf);
    expect(rows).toMatchObject([
      { of: 'KEN', role: 'head-of-state', title: 'President', person: 'Ann Mary Lee', since: '2011-02-03', until: '2015-06-07' },
      { of: 'KEN', person: 'Bo Ek', since: '2015-06-07', until: null, seen: '2026-01-22', source: 'factbook' },
    ]);
    expect(problems).toEqual([{ line: 5, what: expect.stringContaining('Atlantis') }]);
  });

  it('reads Wikidata: an open end was so when it was exported', () => {
    expect(readExport(WIKIDATA, codeOf).rows).toMatchObject([
      { of: 'PER', role: 'foreign-minister', person: 'Ida Holm', since: '2019-01', until: '2021-07-28', wikidata: 'Q1' },
      { person: 'Leo Paz', until: null, seen: '2022-08-02' },
    ]);
  });

  it('reads our own columns, and names the line of what it cannot take', () => {
    const { rows, problems } = readExport(OWN, codeOf);
    expect(rows).toMatchObject([{ person: 'Ann Lee', gender: 'female', aliases: ['Ann Mary Lee', 'Анна Ли'] }, { person: 'Bo Ek' }]);
    expect(problems).toEqual([{ line: 4, what: 'since: "soon" is no date' }]);
  });

  it('says so when the columns are of nothing known', () => {
    expect(readExport('a,b\n1,2\n', codeOf).problems).toMatchObject([{ line: 1 }]);
  });
});

describe('mergeRows', () => {
  const rows = [OWN, FACTBOOK, WIKIDATA].flatMap((text) => readExport(text, codeOf).rows);

  it('asks the surest source for each office, and calls a person by one name', () => {
    const [kenya, peru] = mergeRows(rows);
    expect(kenya?.offices).toMatchObject([
      { role: 'head-of-state', titles: ['President'], holders: [{ person: 'Ann Lee' }, { person: 'Bo Ek' }] },
    ]);
    expect(kenya?.offices[0]?.holders.some(({ source }) => source)).toBe(false);
    expect(peru?.offices[0]?.holders.map(({ source }) => source)).toEqual(['wikidata', 'wikidata']);
  });

  it('writes YAML that reads as the same', () => {
    for (const table of mergeRows(rows)) expect(readYamlTable('x.yaml', writeOffices(table), OfficesShape)).toEqual(table);
  });
});
