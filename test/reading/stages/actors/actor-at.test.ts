import { expect, test } from 'vitest';
import type { Actor } from '../../../../src/domain/index.ts';
import { actorAt } from '../../../../src/reading/stages/actors/index.ts';

function actor(id: string, ...spans: [number, number][]): Actor {
  const mentions = spans.map(([start, end]) => ({ span: { start, end }, form: 'name' as const }));
  return { id, kind: 'person', name: id, country: null, sectors: [], offices: [], members: [], mentions, confidence: 1, by: 'test' };
}

test('the longest overlap wins', () => {
  const actors = [actor('a1', [0, 5]), actor('a2', [4, 20])];
  expect(actorAt(actors, { start: 3, end: 12 })?.id).toBe('a2');
  expect(actorAt(actors, { start: 0, end: 4 })?.id).toBe('a1');
});

test('touching is not overlapping', () => {
  expect(actorAt([actor('a1', [0, 5])], { start: 5, end: 9 })).toBeNull();
});
