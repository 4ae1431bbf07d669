import { expect, test } from 'vitest';
import type { Name, NameType } from '../../../src/domain/index.ts';
import { agreeOnTypes } from '../../../src/language/decode/name-types.ts';

const words = ['Lagos', 'Lee', 'Lagos', 'Lagos'];
const name = (from: number, type: NameType, confidence: number): Name => ({ from, to: from + 1, type, confidence });
const typesOf = (names: readonly Name[]) => agreeOnTypes(names, ({ from }) => words[from] as string).map(({ type }) => type);

test('the same words are of one type, the one that is surer over all of them', () => {
  expect(typesOf([name(0, 'PERSON', 0.9), name(1, 'PERSON', 0.9), name(2, 'LOC', 0.6), name(3, 'PERSON', 0.8)])).toEqual(
    Array.from({ length: 4 }, () => 'PERSON'),
  );
});

test('where neither is much surer, each stays', () => {
  expect(typesOf([name(0, 'PERSON', 0.9), name(2, 'LOC', 0.8)])).toEqual(['PERSON', 'LOC']);
});
