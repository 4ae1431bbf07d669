import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { Desk } from './run-chancery.ts';

vi.setConfig({ testTimeout: 60_000 });
const desk = new Desk();
afterAll(() => desk.clear());

desk.put({
  'factbook.csv': `gec,country,role,title_and_name_as_printed,since,first_seen,last_change_seen
ke,Kenya,chief of state,President of the Republic Ann Mary LEE,2031-02-03,2034-01-01,2036-01-01
ke,Kenya,chief of state,President Bo EK,2035-06-07,2036-01-01,2036-01-22
xx,Atlantis,chief of state,King TRITON,2021-01-01,2034-01-01,2036-01-01
`,
  'wikidata.csv': `repo,position,person,wikidata_id,start,end,enwiki_title,repo_last_commit
peru-ministers,Minister of Foreign Affairs,Ida Holm,Q1,2029-01,2031-07-28,,2032-08-02
peru-ministers,Minister of Foreign Affairs,Leo Paz,Q2,2031-07-29,,,2032-08-02
`,
});

describe('chancery tables import', () => {
  test('writes a file a state, names what it cannot take, and goes on: status 3', () => {
    const { status, out, err } = desk.run(['tables', 'import', 'factbook.csv', 'wikidata.csv', '--out', 'mine']);
    expect(status).toBe(3);
    expect(out).toBe('');
    expect(err).toMatch(/^factbook\.csv:4: .*Atlantis/m);
    expect(err).toContain('4 rows, 2 files in mine');
    expect(readFileSync(desk.at('mine/kenya.yaml'), 'utf8')).toContain(
      '- {person: Ann Mary Lee, since: 2031-02-03, until: 2035-06-07, source: factbook}',
    );
    expect(readFileSync(desk.at('mine/peru.yaml'), 'utf8')).toMatch(/person: Leo Paz, since: 2031-07-29, seen: 2032-08-02/);
  });

  test('what it writes answers who, an open end only as long as the source vouches', () => {
    const ask = (name: string, day: string) => desk.run(['who', name, '--on', day, '--actors', 'mine']).out;
    expect(ask('Kenyan president', '2033-01-01')).toContain('Ann Mary Lee, President (Kenya), since 2031-02-03, until 2035-06-07');
    expect(ask('Kenyan president', '2033-01-01')).toContain('source: CIA World Factbook');
    expect(ask("Peru's foreign minister", '2031-09-01')).not.toContain('Doubt');
    expect(ask("Peru's foreign minister", '2033-01-01')).toMatch(/Leo Paz[\s\S]*Doubt: the source vouches to 2032-08-02 only/);
  });

  test.each([
    ['columns of nothing known', 'other.csv', 'a,b\n1,2\n', 'other.csv:1: columns of no export that is known: a, b'],
    ['CSV that is broken', 'torn.csv', 'iso3,role,title,person\nKEN,"head\n', 'torn.csv:'],
  ])('%s: status 3, named', (_, name, text, wanted) => {
    desk.put({ [name]: text });
    const { status, err } = desk.run(['tables', 'import', name, '--out', 'none']);
    expect(status).toBe(3);
    expect(err).toContain(wanted);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('a file that is not there: status 3, named', () => {
    const { status, err } = desk.run(['tables', 'import', 'nowhere.csv', '--out', 'none']);
    expect(status).toBe(3);
    expect(err).toContain('nowhere.csv');
  });

  test('without --out: status 2, nothing written', () => {
    expect(desk.run(['tables', 'import', 'wikidata.csv']).status).toBe(2);
    expect(existsSync(desk.at('undefined'))).toBe(false);
  });
});
