import { expect, test } from 'vitest';
import { pairOf } from '../../src/store/queries/event-conditions.ts';

test.each([
  [
    { actor: 'KEN', recipient: 'PER' },
    { source: 'KEN', target: 'PER', either: false },
  ],
  [{ dyad: 'KEN, NATO' }, { source: 'KEN', target: 'NATO', either: true }],
  [{ dyad: 'KEN,KEN' }, { source: 'KEN', target: 'KEN', either: true }],
  [{ actor: 'KEN', recipient: 'KEN' }, null],
  [{ actor: 'KEN', recipient: 'a12' }, null],
  [{ dyad: 'KEN,PER', actor: 'JPN' }, null],
  [{ actor: 'KEN' }, null],
])('%j asks for the pair %j', (filter, pair) => expect(pairOf(filter)).toEqual(pair));
