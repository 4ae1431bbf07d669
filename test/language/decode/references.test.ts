import { describe, expect, test } from 'vitest';
import { findReferences } from '../../../src/language/decode/references.ts';

/** Log-probabilities of rows of three words: words 0 to 2 and none. */
function scores(...rows: (readonly number[])[]): Float32Array {
  return Float32Array.from(rows.flat(), (p) => Math.log(p));
}

describe('references', () => {
  test('of a word that is not asked, and of the first word, which has nothing before it', () => {
    const [first, second] = findReferences(scores([0.5, 0.3, 0.1, 0.1], [0.9, 0, 0, 0.1], [0, 0, 0, 1]), [true, false, true], 7);
    expect(first).toEqual({ since: 7, none: 1, antecedents: [] });
    expect(second).toBeNull();
  });

  test('point to earlier words only, the likeliest first, as tokens of the document', () => {
    const third = findReferences(scores([1, 1, 1, 1], [1, 1, 1, 1], [0.2, 0.6, 5, 0.2]), [false, false, true], 10)[2];
    expect(third?.none).toBeCloseTo(0.2);
    expect(third?.antecedents.map(({ token }) => token)).toEqual([11, 10]);
    expect(third?.antecedents[0]?.probability).toBeCloseTo(0.6);
  });

  test('that are next to impossible are left out', () => {
    const third = findReferences(scores([1, 1, 1, 1], [1, 1, 1, 1], [0.01, 0.9, 1, 0.09]), [false, false, true], 0)[2];
    expect(third?.antecedents.map(({ token }) => token)).toEqual([1]);
  });
});
