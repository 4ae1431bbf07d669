import { expect, test } from 'vitest';
import { findActors } from '../../../../src/reading/stages/actors/index.ts';
import { handAnalysis } from '../../../hand-analysis.ts';

/** The countries of the bodies of a text. */
function bodies(text: string, publisher: string | null = null): (string | null)[] {
  const analysis = handAnalysis(text);
  return findActors(analysis, analysis.names, publisher)
    .filter(({ kind }) => kind === 'body')
    .map(({ country }) => country);
}

test('whose the Foreign Office is', () => {
  expect(bodies('The Foreign Office thanked Britain and Norway.')).toEqual(['GBR']);
  expect(bodies('LONDON (Reuters) - The Foreign Office thanked Norway.')).toEqual(['GBR']);
  expect(bodies('ISLAMABAD: The Foreign Office thanked Britain.')).toEqual(['PAK']);
  expect(bodies("Berlin (dpa) - Germany's Foreign Office thanked Britain.")).toEqual(['DEU']);
  expect(bodies('The Foreign Office thanked Norway.', 'Ministry of Foreign Affairs of Pakistan')).toEqual(['PAK']);
  expect(bodies('(Reuters) The Foreign Office thanked Norway.')).toEqual([null]);
});

test('a country after the spaced dash of a dateline owns its body, one glued to another country does not', () => {
  expect(bodies("OSLO (Reuters) - Peru's Foreign Ministry thanked Norway.")).toEqual(['PER']);
});
