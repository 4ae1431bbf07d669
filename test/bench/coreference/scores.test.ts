import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../../bench/coreference/assignment.ts';
import { scoreBCubed } from '../../../bench/coreference/b-cubed.ts';
import { scoreCeaf } from '../../../bench/coreference/ceaf.ts';
import type { Chains, Scored, Share } from '../../../bench/coreference/chains.ts';
import { scoreConll } from '../../../bench/coreference/conll.ts';
import { scoreMuc } from '../../../bench/coreference/muc.ts';

/** `abc de` are the chains {a, b, c} and {d, e}. */
function chains(text: string): Chains {
  return text
    .split(' ')
    .filter(Boolean)
    .map((chain) => [...chain]);
}

const ratio = ({ right, of }: Share) => right / of;
const both = ({ recall, precision }: Scored) => [ratio(recall), ratio(precision)];

describe('worked by hand', () => {
  // Two links of ab, cd remain of three of abcd; found links: two, both wanted.
  // B³: a, b, c, d each share 2 of 4 with their wanted chain, and are alone with each other in the found one.
  // CEAF: abcd goes to one of the two: 2·2/(4+2) = 2/3, over one wanted and two found.
  test('one chain found as two', () => {
    const [gold, found] = [chains('abcd'), chains('ab cd')];
    expect(both(scoreMuc(gold, found))).toEqual([2 / 3, 1]);
    expect(both(scoreBCubed(gold, found))).toEqual([1 / 2, 1]);
    expect(both(scoreCeaf(gold, found))).toEqual([2 / 3, 1 / 3]);
  });

  // The example of the reference scorer's paper (Pradhan et al. 2014, "Scoring coreference partitions of predicted mentions"):
  // wanted {a b c} {d e f g}, found {a b} {c d} {f g h i}. There: MUC R 2/5 P 2/5, B³ R 5/12 P 0.5·…, CEAFe as below.
  // MUC recall: abc lies in ab, c(d): 1 link kept; defg in (c)d, e, fg: 1. 2 of 2 + 3. Precision: ab 1, cd 0, fghi: fg, h, i: 1. 2 of 1 + 1 + 3.
  // B³ recall: a, b 2/3 each, c 1/3; d, e: 1/4 and 0, f, g 2/4 each: 5/3 + 5/4 = 35/12 of 7. Precision: a, b 1; c, d 1/2; f, g 2/4: 4 of 8.
  // CEAF φ4: abc–ab 4/5, defg–fghi 4/8: 1.3 over two wanted, three found.
  test('mentions on either side that the other lacks', () => {
    const [gold, found] = [chains('abc defg'), chains('ab cd fghi')];
    expect(both(scoreMuc(gold, found))).toEqual([2 / 5, 2 / 5]);
    const [recall, precision] = both(scoreBCubed(gold, found));
    expect(recall).toBeCloseTo(35 / 12 / 7, 12);
    expect(precision).toBeCloseTo(4 / 8, 12);
    const ceaf = both(scoreCeaf(gold, found));
    expect(ceaf[0]).toBeCloseTo(1.3 / 2, 12);
    expect(ceaf[1]).toBeCloseTo(1.3 / 3, 12);
  });

  // Bagga and Baldwin's example (1998): wanted {12345} {67} {89ABC}. Joining the small one wrongly to a large one costs B³ less
  // than joining both large ones, MUC the same.
  test('a wrong link between large chains costs B³ more, MUC alike', () => {
    const gold = chains('12345 67 89ABC');
    const small = chains('12345 6789ABC');
    const large = chains('1234589ABC 67');
    expect(both(scoreMuc(gold, small))).toEqual([1, 9 / 10]);
    expect(both(scoreMuc(gold, large))).toEqual([1, 9 / 10]);
    // Precision: 5·1 + (2·2/7 + 5·5/7) = 5 + 29/7 of 12; 2·1 + 2·(5·5/10) = 7 of 12.
    expect(both(scoreBCubed(gold, small))[1]).toBeCloseTo((5 + 29 / 7) / 12, 12);
    expect(both(scoreBCubed(gold, large))[1]).toBeCloseTo(7 / 12, 12);
  });
});

describe('over documents', () => {
  test('the CoNLL score is the mean of three F1; singles do not count', () => {
    const figures = scoreConll([{ gold: chains('abcd x'), found: chains('ab cd y z') }]);
    const f = (r: number, p: number) => (200 * r * p) / (r + p);
    expect(figures.MUC).toBeCloseTo(f(2 / 3, 1), 9);
    expect(figures.CoNLL).toBeCloseTo((f(2 / 3, 1) + f(1 / 2, 1) + f(2 / 3, 1 / 3)) / 3, 9);
    expect(figures.mentions).toBe(100);
  });

  test('counts are summed before they are divided', () => {
    const right = { gold: chains('ab'), found: chains('ab') };
    const missed = { gold: chains('abcd'), found: [] };
    expect(scoreConll([right, missed]).MUC).toBeCloseTo((200 * (1 / 4)) / (1 / 4 + 1), 9);
  });

  test('nothing wanted and nothing found is no success', () => {
    expect(scoreConll([{ gold: [], found: [] }]).CoNLL).toBe(0);
  });
});

describe('assignment', () => {
  test('is as good as the best of all there are', () => {
    const gains = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(gains, (matrix) => {
        const got = assign(matrix);
        const used = got.filter((column) => column >= 0);
        expect(new Set(used).size).toBe(used.length);
        expect(got.reduce((sum, column, row) => sum + (matrix[row]?.[column] ?? 0), 0)).toBe(best(matrix, new Set()));
      }),
    );
  });

  test('where the greedy choice is not the best', () =>
    expect(
      assign([
        [9, 8],
        [8, 1],
      ]),
    ).toEqual([1, 0]));
});

function best([row, ...rest]: readonly (readonly number[])[], taken: ReadonlySet<number>): number {
  if (!row) return 0;
  const skip = best(rest, taken);
  return row.reduce(
    (most, gain, column) => (taken.has(column) ? most : Math.max(most, gain + best(rest, new Set([...taken, column])))),
    skip,
  );
}
