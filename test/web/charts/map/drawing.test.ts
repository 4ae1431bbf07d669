import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { map } from '../../../../src/web/charts/map/drawing.ts';
import { html } from '../../../../src/web/html.ts';

const WASHINGTON = [-77, 38.9] as const;
const BEIJING = [116.4, 39.9] as const;

function arcs(start: readonly [number, number], end: readonly [number, number]): string[] {
  const { content } = map([{ kind: 'visit', from: 'USA', to: 'somewhere', start, end, times: 1 }], []);
  return [...renderToString(html`<svg>${content}</svg>`).matchAll(/class="arc-navy" d="([^"]*)"/g)].map(([, d]) => d as string);
}

test('a way across the pole is one curve, the same there and back', () => {
  const numbers = (d: string | undefined) => d?.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const [there, back] = [numbers(arcs(WASHINGTON, BEIJING)[0]), numbers(arcs(BEIJING, WASHINGTON)[0])];
  expect(there).toHaveLength(6);
  const [fromX, fromY, middleX, middleY, toX, toY] = there as [number, number, number, number, number, number];
  expect(back).toEqual([toX, toY, middleX, middleY, fromX, fromY]);
  expect(middleY).toBeLessThan(Math.min(fromY, toY));
});

test('who stays at home has no way', () => {
  expect(arcs(BEIJING, BEIJING)).toEqual([]);
});
