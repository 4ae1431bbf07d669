import { expect, test } from 'vitest';
import { judgeEntities } from '../../../bench/re3d/judge.ts';
import { handAnalysis } from '../../hand-analysis.ts';

const TEXT = 'Soldiers met 𝒜nn Lee of the Kenyan army. They thanked the Foreign Secretary in Nairobi.';
const analysis = handAnalysis(TEXT, {
  names: [
    ['𝒜nn Lee', 'PERSON'],
    ['Kenyan', 'NORP'],
    ['Nairobi', 'ORG'],
  ],
});

/** Offsets in code points, as the set has them. */
function mark(words: string, type: string) {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return { start, end: start + [...words].length, type };
}

function judge(words: string, type: string, persons: readonly string[] = []) {
  const mentions = persons.map((name) => ({
    span: { start: TEXT.indexOf(name), end: TEXT.indexOf(name) + name.length },
    form: 'nominal' as const,
  }));
  const actor = {
    id: 'a1',
    kind: 'person' as const,
    name: 'x',
    country: null,
    sectors: [],
    offices: [],
    members: [],
    mentions,
    confidence: 1,
    by: 'x',
  };
  return judgeEntities([mark(words, type)], analysis, { actors: [actor] });
}

test('a name is right when one of its type is in it', () => {
  expect(judge('𝒜nn Lee', 'Person')).toMatchObject([{ words: '𝒜nn Lee', found: 'PERSON', right: true }]);
  expect(judge('Nairobi', 'Location')).toMatchObject([{ found: 'ORG', right: false }]);
});

test('a nationality is told with its country', () =>
  expect(judge('Kenyan', 'Nationality')).toMatchObject([{ right: true, country: 'KEN' }]));

test('an office without a name is right where the reading has a person there', () => {
  expect(judge('the Foreign Secretary', 'Person')).toMatchObject([{ found: null, right: false }]);
  expect(judge('the Foreign Secretary', 'Person', ['Foreign Secretary'])).toMatchObject([{ found: 'PERSON', right: true }]);
});

test('nouns and pronouns are no names, even where they begin a sentence', () => {
  expect(judge('Soldiers', 'Organisation')).toEqual([]);
  expect(judge('They', 'Organisation')).toEqual([]);
});
