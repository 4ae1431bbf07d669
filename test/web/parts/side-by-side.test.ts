import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { sideBySide } from '../../../src/web/parts/side-by-side.ts';

const account = (document: string) => ({
  document,
  title: document,
  beginning: '',
  date: '2024-05-04',
  publisher: document,
  channel: null,
  side: null,
});
const point = (topic: string, a: number[][], b: number[][], differences: object[] = []) => ({
  ...{ topic, a, b, differences },
  difference: null,
  voices: { a: [], b: [] },
});

type Compared = Parameters<typeof sideBySide>;

test('what differs is told first, in words, and leads to its point', () => {
  const text = 'They spoke. They agreed.';
  const points = [
    point('calls', [[0, 11]], [[0, 11]], [{ what: 'dates', a: ['2024-05-03'], b: ['2024-05-04'] }]),
    point('deals', [[12, 24]], [], []),
    point('rest', [[0, 11]], [[12, 24]], [{ what: 'promise', a: ['pledge'], b: [] }]),
  ];
  const compared = { a: { document: { text } }, b: { document: { text } }, points } as unknown as Compared[1];
  const page = renderToString(sideBySide([account('Oslo'), account('Helsinki')] as unknown as Compared[0], compared));
  const words = page.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
  expect(words).toContain('2 points in both accounts, 1 in the left one alone, 0 in the right one alone.');
  expect(words).toMatch(/differ in ?dates: 3 May 2024 against 4 May 2024 calls ?promise: ?pledge in the left one alone rest/);
  for (const [, id] of page.matchAll(/href="#([^"]*)"/g)) expect(page).toContain(` id="${id}"`);
  expect([...page.matchAll(/href="#(point-\d+)"/g)].map(([, id]) => id)).toEqual(['point-1', 'point-3']);
});
