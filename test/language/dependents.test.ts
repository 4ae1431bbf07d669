import { expect, test } from 'vitest';
import { dependentsOf, relationOf, subtreeRange } from '../../src/language/dependents.ts';
import { handAnalysis } from '../hand-analysis.ts';

// 0 The 1 minister 2 , 3 who 4 left 5 , 6 spoke
const analysis = handAnalysis('The minister, who left, spoke', {
  syntax: [
    ['The', 'DET', 'minister', 'det'],
    ['minister', 'NOUN', 'spoke', 'nsubj'],
    ['who', 'PRON', 'left', 'nsubj'],
    ['left', 'VERB', 'minister', 'acl:relcl'],
    ['spoke', 'VERB', null, 'root'],
  ],
});
const dependents = dependentsOf(analysis);

test('the dependents of each word, in order', () => {
  expect(dependents).toEqual([[], [0, 4], [], [], [3], [], [1]]);
});

test('the stretch below a word', () => {
  expect(subtreeRange(dependents, 6)).toEqual({ from: 0, to: 7 });
  expect(subtreeRange(dependents, 1)).toEqual({ from: 0, to: 5 });
  expect(subtreeRange(dependents, 3)).toEqual({ from: 3, to: 4 });
});

test('the stretch below a word without some of its own dependents', () => {
  const clause = (child: number) => analysis.tokens[child]?.relation === 'acl:relcl';
  expect(subtreeRange(dependents, 1, clause)).toEqual({ from: 0, to: 2 });
});

test('only dependents of the word itself are left out', () => {
  const chain = [[1], [2], []];
  const last = (child: number) => child === 2;
  expect(subtreeRange(chain, 1, last)).toEqual({ from: 1, to: 2 });
  expect(subtreeRange(chain, 0, last)).toEqual({ from: 0, to: 3 });
});

test('a relation without its subtype', () => {
  expect(analysis.tokens.map(relationOf)).toEqual(['det', 'nsubj', 'dep', 'nsubj', 'acl', 'dep', 'root']);
});
