import { expect, test } from 'vitest';
import { findActors } from '../../../../src/reading/stages/actors/index.ts';
import { mendTitledNames } from '../../../../src/reading/stages/actors/titled-names.ts';
import { handAnalysis } from '../../../hand-analysis.ts';

/** The head of the first word and its relation, after the mend. */
function hung(first: string, type: 'DATE' | 'NORP'): string {
  const analysis = handAnalysis(`${first} President Ann Lee met Bo Ek.`, {
    names: [
      [first, type],
      ['Ann Lee', 'PERSON'],
      ['Bo Ek', 'PERSON'],
    ],
    syntax: [
      [first, 'PROPN', 'met', 'obl'],
      ['President', 'PROPN', 'Ann', 'nmod:desc'],
      ['Ann', 'PROPN', 'met', 'nsubj'],
      ['Lee', 'PROPN', 'Ann', 'flat'],
      ['met', 'VERB', null, 'root'],
      ['Bo', 'PROPN', 'met', 'obj'],
      ['Ek', 'PROPN', 'Bo', 'flat'],
    ],
  });
  const { tokens } = mendTitledNames(analysis, findActors(analysis));
  return `${tokens[tokens[0]?.head ?? -1]?.text} ${tokens[0]?.relation}`;
}

test('a day or month before a title is no part of it', () => {
  expect(hung('Monday', 'DATE')).toBe('met obl');
  expect(hung('April', 'DATE')).toBe('met obl');
  expect(hung('Kenyan', 'NORP')).toBe('Ann nmod:desc');
});
