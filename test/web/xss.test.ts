import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { addAndWait, formOf } from './add-job.ts';
import { bringChromium, launch } from './chromium.ts';
import { ReadingRoom } from './reading-room.ts';
import { XSS_PAYLOADS } from './xss-payloads.ts';

const path = bringChromium();
if (path === null && process.env.CI) throw new Error('no Chromium here, and it could not be installed: these tests must run in CI');

/** Payloads that one document has. */
const EACH = 10;
const parts = Array.from({ length: Math.ceil(XSS_PAYLOADS.length / EACH) }, (_, n) => XSS_PAYLOADS.slice(n * EACH, (n + 1) * EACH));

const DOCUMENTS = parts.map((payloads, n) => ({
  id: `${n} ${payloads[0]}`,
  title: payloads.join(' '),
  publisher: payloads.join(' '),
  url: payloads[n % payloads.length] ?? '',
  date: '2024-05-04',
  text: `President Alexander ${payloads[1]} Stubb of Finland met President Edgars Rinkevics of Latvia in Riga on May 4, 2024.\n\n“The talks were good ${payloads.join(' ')},” Stubb said. Latvia and Finland agreed to build ${payloads[2]} a bridge.\n\n${payloads.join('\n\n')}`,
}));

/** Runs in the page: whatever waits for a pointer or the focus gets it; then what fired, and what a page of ours never has. */
const PROVOKE = `(() => {
  const all = [...document.querySelectorAll('*')];
  for (const one of all) {
    for (const kind of ['mouseover', 'pointerenter', 'focus', 'blur', 'toggle']) one.dispatchEvent(new Event(kind, { bubbles: true }));
    one.focus?.();
  }
  return {
    fired: window.fired ?? null,
    handlers: all.filter((one) => one.getAttributeNames().some((name) => name.startsWith('on'))).map((one) => one.outerHTML),
    schemes: all.filter((one) => /^\\s*(?:javascript|vbscript|data:text)/i.test(one.getAttribute('href') ?? one.getAttribute('action') ?? '')).map((one) => one.outerHTML),
    elements: [...document.querySelectorAll('main :is(script, iframe, object, embed, base, meta, link, style, img, video, audio, math, marquee)')].map((one) => one.outerHTML),
  };
})()`;

describe.skipIf(path === null)(`${XSS_PAYLOADS.length} payloads in texts, titles, names, file names and addresses`, () => {
  let room: ReadingRoom;
  let browser: Browser;
  const pages = new Set<string>();

  beforeAll(async () => {
    room = await ReadingRoom.open(JSON_LINES);
    browser = await launch(path as string);
    const read = await addAndWait(room, { documents: DOCUMENTS });
    expect(read.documents).toHaveLength(DOCUMENTS.length);
    const addresses = await addAndWait(room, { documents: XSS_PAYLOADS.map((address) => ({ address })) });
    const files = await addAndWait(room, formOf(Object.fromEntries(XSS_PAYLOADS.slice(0, 100).map((name) => [`${name}.txt`, ' ']))));
    expect(addresses.problems).toHaveLength(XSS_PAYLOADS.length);
    expect(files.problems.length).toBeGreaterThan(80);
    for (const { document } of read.documents) pages.add(`/documents/${encodeURIComponent(document)}`);
    for (const { job } of [read, addresses, files]) pages.add(`/add/${job}`);
    for (const at of [
      '/',
      '/add',
      '/documents',
      '/meetings',
      '/statements',
      '/events',
      '/promises',
      '/actors',
      '/dyads',
      '/dyads/FIN/LVA',
      '/sources',
    ])
      pages.add(at);
    for (const payload of XSS_PAYLOADS.slice(0, 5))
      for (const at of ['/search?words=', '/events?actor=', '/statements?words=', '/add/', '/actors/'])
        pages.add(at + encodeURIComponent(payload));
    const { items: meetings } = (await (await room.get('/api/v1/meetings')).json()) as { items: { id: string }[] };
    const { items: actors } = (await (await room.get('/api/v1/actors')).json()) as { items: { actor: string }[] };
    for (const { id } of meetings.slice(0, 5)) pages.add(`/meetings/${id}`);
    for (const { actor } of actors.slice(0, 10)) pages.add(`/actors/${actor}`);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await room?.close();
  });

  test.each([
    ['on', false],
    ['off', true],
  ])(
    'none fires on any page, its policy %s',
    async (_, bypassCSP) => {
      const context = await browser.newContext({ bypassCSP });
      const page = await context.newPage();
      page.on('dialog', (dialog) => dialog.dismiss());
      expect(pages.size).toBeGreaterThan(50);
      for (const at of pages) {
        await page.goto(room.address + at, { waitUntil: 'load' });
        expect(await page.evaluate(PROVOKE), at).toEqual({ fired: null, handlers: [], schemes: [], elements: [] });
      }
      await context.close();
    },
    240_000,
  );
});
