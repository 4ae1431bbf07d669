import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { html } from '../../../src/web/html.ts';
import { markText } from '../../../src/web/parts/marked-text.ts';

const TEXT = 'Bosnia and Herzegovina voted.';
const name = (record: string, start: number, end: number) => ({ start, end, look: 'party', record, page: `/of/${record}` });

function show(...marks: ReturnType<typeof name>[]): string {
  return renderToString(html`<p>${markText(Array.from(TEXT), [0, TEXT.length], marks, [])}</p>`);
}

test('a longer name is led to by the words that no shorter one has', () => {
  const shown = show(name('a1@0', 0, 22), name('a2@0', 0, 6));
  expect([...shown.matchAll(/<a [^>]*id="([^"]*)"[^>]*>([^<]*)/g)].map(([, id, words]) => [id, words])).toEqual([
    ['at-a2@0', 'Bosnia'],
    ['at-a1@0', ' and Herzegovina'],
  ]);
  expect(shown).not.toContain('<span id=');
});

test('a longer name that shorter ones cover has its place before them, once', () => {
  const shown = show(name('a1@0', 0, 22), name('a2@0', 0, 10), name('a3@0', 10, 22));
  expect(shown).toMatch(/^<p><span id="at-a1@0"><\/span><mark [^>]*><a [^>]*id="at-a2@0"/);
  expect(shown.match(/at-a1@0/g)).toHaveLength(1);
});
