import { describe, expect, test } from 'vitest';
import { chooseLinks, standOut } from '../../../src/record/compare/links.ts';

describe('links between sentences', () => {
  test('a weak likeness must be mutual, a sure one need not', () => {
    const likeness = [
      [0.5, 0.1],
      [0.6, 0.2],
      [0.0, 0.3],
    ];
    expect(chooseLinks(likeness, { mutual: 0.25, sure: 0.9 })).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(chooseLinks(likeness, { mutual: 0.25, sure: 0.5 })).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });

  test('what is like everything stands out from nothing', () => {
    const [vague = [], sharp = []] = standOut([
      [0.6, 0.6, 0.6, 0.6],
      [0.1, 0.6, 0.1, 0.1],
    ]);
    expect(sharp[1]).toBeGreaterThan(Math.max(...vague));
  });
});
