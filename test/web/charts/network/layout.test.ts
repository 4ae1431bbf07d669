import { expect, test } from 'vitest';
import { placeNodes } from '../../../../src/web/charts/network/layout.ts';

test('nobody stands on another, also where two know nobody else', () => {
  const ids = Array.from({ length: 40 }, (_, at) => `n${at}`);
  const ties = ids.flatMap((one, at) => (at % 2 === 0 ? [{ one, other: ids[at + 1] as string, times: 1, intensity: null }] : []));
  const placed = placeNodes({ nodes: ids.map((id) => ({ id, name: id, country: null })), ties } as Parameters<typeof placeNodes>[0]);
  const distances = placed.flatMap((a, at) => placed.slice(at + 1).map((b) => Math.hypot((a.x - b.x) / 0.05, (a.y - b.y) / 0.06)));
  expect(Math.min(...distances)).toBeGreaterThan(0.7);
  for (const { x, y } of placed) expect([x >= 0 && x <= 1, y >= 0 && y <= 1]).toEqual([true, true]);
});
