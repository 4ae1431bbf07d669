import { describe, expect, test } from 'vitest';
import { foldName } from '../../../src/record/actors/name-fold.ts';
import { findPerson, type KnownPerson } from '../../../src/record/actors/same-person.ts';

function known(id: number, country: string | null, ...names: string[]): KnownPerson {
  return { id, countries: new Set(country === null ? [] : [country]), names: names.map((name) => ({ actor: id, parts: foldName(name) })) };
}

const KNOWN = [
  known(1, 'UKR', 'Volodymyr Zelenskyy'),
  known(2, 'CHN', 'Xi Jinping'),
  known(3, 'USA', 'Joseph R. Biden'),
  known(4, 'NATO', 'Jens Stoltenberg'),
  known(5, 'CHN', 'Li Hui'),
  known(6, 'CHN', 'Li Qiang'),
  known(7, 'FRA', 'Macron'),
];

describe('findPerson', () => {
  test.each([
    ['Volodymyr Zelensky', 'UKR', 1, 'actors/same-name'],
    ['Volodymyr Zelenskiy', null, 1, 'actors/same-name'],
    ['Vladimir Zelensky', 'UKR', 1, 'actors/spelling'],
    ['V. Zelenskij', 'UKR', 1, 'actors/longer-name'],
    ['Xi', 'CHN', 2, 'actors/one-name'],
    ['Joseph Biden', 'USA', 3, 'actors/longer-name'],
    ['Joseph Robinette Biden', 'USA', 3, 'actors/longer-name'],
    ['Jens Stoltenberg', 'NOR', 4, 'actors/same-name-elsewhere'],
    ['Emmanuel Macron', 'FRA', 7, 'actors/one-name'],
  ])('%s (%s) is known', (name, country, id, by) => {
    expect(findPerson(foldName(name), country, KNOWN)).toMatchObject({ id, by });
  });

  test.each([
    ['Xi', 'JPN'],
    ['Li', 'CHN'],
    ['Hunter Biden', 'USA'],
    ['Olena Zelenska', 'UKR'],
    ['Brigitte Macron', null],
  ])('%s (%s) is nobody known, or could be two', (name, country) => {
    expect(findPerson(foldName(name), country, KNOWN)).toBeNull();
  });
});

describe('foldName', () => {
  test.each([
    ['Zelenskyy', 'Zelensky', 'Zelenskiy', 'Zelenskij'],
    ['Yevgeny', 'Evgeny', 'Yevgeniy', 'Evgenii'],
    ['Sergey', 'Sergei'],
    ['Gaddafi', 'Qaddafi', 'Kadhafi'],
    ['Al-Assad', 'al-Asad'],
    ['Łukasz', 'Lukasz'],
  ])('%s, %s …: one name', (...spellings) => {
    expect(new Set(spellings.map((name) => foldName(name).join(' '))).size).toBe(1);
  });
});
