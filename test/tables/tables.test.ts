import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findNamed, metonym, organisationByName, stateByCode, stateByDemonym, stateByName, titleWord } from '../../src/tables/index.ts';
import { DATA, PACK, packTables } from '../../src/tables/pack.ts';
import { readTables } from '../../src/tables/read-tables.ts';

const tables = readTables(DATA);

describe('the tables of the project', () => {
  test('have 193 members of the United Nations and four more', () => {
    expect(tables.states).toHaveLength(197);
    expect(['TWN', 'XKX', 'PSE', 'VAT'].filter((code) => stateByCode(code) === undefined)).toEqual([]);
  });

  test('are packed as they are: run scripts/pack-tables.ts after editing one', () => {
    expect(readFileSync(PACK, 'utf8')).toBe(packTables(tables));
  });

  test('have the home of every medium and armed group, the Western Sahara apart', () => {
    const codes = new Set(tables.states.map((state) => state.iso3));
    const homes = tables.organisations.flatMap((one) => (one.country && !codes.has(one.country) ? [one.country] : []));
    expect(homes).toEqual(['ESH']);
  });

  test('give every state a way to be met by all its names', () => {
    for (const state of tables.states) for (const name of state.names) expect(stateByName(`the ${name}`)?.iso3).toBe(state.iso3);
  });
});

describe('looking up', () => {
  test('states by name, demonym and metonym', () => {
    expect(stateByName('Türkiye')?.iso3).toBe('TUR');
    expect(stateByName('People’s Republic of China')?.iso3).toBe('CHN');
    expect(stateByDemonym('Britons')?.iso3).toBe('GBR');
    expect(metonym('the Kremlin')?.iso3).toBe('RUS');
    expect(metonym('Blue House')?.iso3).toBe('KOR');
  });

  test('acronyms only as written', () => {
    expect(stateByName('US')?.iso3).toBe('USA');
    expect(stateByName('us')).toBeUndefined();
    expect(organisationByName('WHO')?.code).toBe('WHO');
    expect(organisationByName('who')).toBeUndefined();
    expect(organisationByName('european union')?.code).toBe('EUR');
  });

  test('a word that is in no table', () => {
    expect(findNamed('Atlantis')).toBeUndefined();
    expect(titleWord('window')).toBeUndefined();
  });

  test('titles with or without the full stop', () => {
    expect(titleWord('Gen.')).toEqual(titleWord('gen'));
    expect(titleWord('spokeswoman')?.gender).toBe('female');
  });
});
