import { expect, test } from 'vitest';
import type { RelationMonth } from '../../../../src/record/index.ts';
import { drawingToSvg } from '../../../../src/web/charts/figure.ts';
import { intensity } from '../../../../src/web/charts/relation/intensity.ts';

function monthsTold(count: number): RelationMonth[] {
  return Array.from({ length: 24 }, (_, at) => {
    const month = `202${2 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    const isTold = at < count;
    return { month, events: isTold ? 1 : 0, quads: {}, types: {}, intensity: isTold ? -2 : null, trend: -2 };
  });
}

test.each([
  [3, false],
  [12, true],
])('of %i months with events there is a trend: %s', (count, hasTrend) => {
  const drawing = intensity(monthsTold(count));
  const file = drawingToSvg(drawing as NonNullable<typeof drawing>);
  expect(file.includes('class="trend"')).toBe(hasTrend);
  expect(drawing?.legend?.some(({ name }) => name === 'trend')).toBe(hasTrend);
  expect(file).toContain('>Jan 2022</text>');
  expect(file).toContain('Jan 2022: -2.0, 1 event<');
  expect(file).toMatch(/>−2<\/text>/);
});
