import { describe, expect, test } from 'vitest';
import { chooseLinks, standOut } from '../../../src/record/compare/links.ts';

describe('links between sentences', () => {
  test('a link is the best there is for one of its sentences, and likely enough', () => {
    const likeness = [
      [0.5, 0.1],
      [0.6, 0.2],
      [0.0, 0.3],
    ];
    expect(chooseLinks(likeness, 0.55)).toEqual([[1, 0]]);
    expect(chooseLinks(likeness, 0.15)).toEqual([
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
