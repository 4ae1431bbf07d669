import { describe, expect, test } from 'vitest';
import { sourceByHost, sourceByName } from '../../src/tables/index.ts';
import { DATA } from '../../src/tables/pack.ts';
import { readTables } from '../../src/tables/read-tables.ts';
import { type Source, SourceShape } from '../../src/tables/shapes.ts';
import { findSourceClashes } from '../../src/tables/source-clashes.ts';
import { readYamlTable } from '../../src/tables/yaml-table.ts';

const GOOD = 'name: Palace\nnames: [Palace]\nhosts: [palace.example]\nkind: government\nactor: NOR\nlanguage: en\nzone: Europe/Oslo\n';

function read(yaml: string): Source {
  return readYamlTable('sources/palace.yaml', yaml, SourceShape);
}

describe('the sources of the project', () => {
  const { sources } = readTables(DATA);

  test('have time zones and languages that there are', () => {
    for (const { zone, language } of sources) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
      expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    }
  });

  test('are met by each of their names and hosts', () => {
    for (const { name, names, hosts } of sources) {
      for (const other of names) expect(sourceByName(other)?.name).toBe(name);
      for (const host of hosts) expect(sourceByHost(`https://www.${host}/en/1?a=b`)?.name).toBe(name);
    }
  });
});

describe('looking up a source', () => {
  test('by an address under its host, and by the longest path', () => {
    expect(sourceByHost('https://bidenwhitehouse.archives.gov/briefing-room/')?.actor).toBe('USA');
    expect(sourceByHost('http://en.kremlin.ru:80/events')?.body).toBe('Kremlin');
    expect(sourceByHost('https://www.gov.pl/web/diplomacy/a-visit')?.name).toBe('Ministry of Foreign Affairs of Poland');
    expect(sourceByHost('https://www.gov.pl/web/health')).toBeNull();
  });

  test('by its name and its government', () => {
    const pakistan = 'Ministry of Foreign Affairs of Pakistan';
    expect(sourceByName('Ministry of Foreign Affairs, Government of Pakistan')?.name).toBe(pakistan);
    expect(sourceByName('Ministry of Foreign Affairs, Pakistan')?.name).toBe(pakistan);
    expect(sourceByName('Ministry of Foreign Affairs, Atlantis')).toBeUndefined();
  });

  test('not by a host that only ends alike', () => {
    expect(sourceByHost('https://notkremlin.ru/')).toBeNull();
    expect(sourceByHost('nonsense')).toBeNull();
    expect(sourceByName('The Daily Atlantis')).toBeUndefined();
  });
});

describe('a source that is wrong', () => {
  test('is told by file and line: an expression that is none', () => {
    expect(() => read(`${GOOD}signs: ['(open']\n`)).toThrow(/^sources\/palace\.yaml:8: signs\.0: not a regular expression/);
  });

  test('a host with its scheme', () => {
    expect(() => read(GOOD.replace('palace.example', 'https://palace.example'))).toThrow(/:3: hosts\.0: a domain/);
  });

  test('an actor that is in no table, and a host of two files', () => {
    const one = { file: 'sources/a.yaml', table: read(GOOD) };
    const two = { file: 'sources/b.yaml', table: { ...read(GOOD), names: ['House'] } };
    expect(findSourceClashes([one, two], [], [])).toEqual([
      'data/sources/a.yaml:1: actor: no state and no organisation has the code NOR',
      'data/sources/b.yaml:1: the host "palace.example" is also in data/sources/a.yaml',
      'data/sources/b.yaml:1: actor: no state and no organisation has the code NOR',
    ]);
  });
});
