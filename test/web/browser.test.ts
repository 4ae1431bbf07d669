import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { bringChromium, launch } from './chromium.ts';
import { HOSTILE, HOSTILE_CORRECTION, HOSTILE_ID } from './hostile.ts';
import { MORE } from './more-articles.ts';
import { ReadingRoom } from './reading-room.ts';

const RUN_AXE = `axe.run().then(({ violations, passes }) => ({
  broken: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
  passed: passes.length,
}))`;
/** A folder to keep the screenshots in, for a person to look at. */
const KEPT = process.env.SCREENSHOTS;

const path = bringChromium();
if (path === null) {
  if (process.env.CI) throw new Error('no Chromium here, and it could not be installed: these tests must run in CI');
  console.warn('browser tests skipped: no Chromium here; install it, or name it in CHROMIUM');
}

const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const;
const SCHEMES = ['light', 'dark'] as const;

describe.skipIf(path === null)('in Chromium', { timeout: 180_000 }, () => {
  let room: ReadingRoom;
  let browser: Browser;
  let pages: readonly (readonly [name: string, path: string])[];

  beforeAll(async () => {
    room = await ReadingRoom.open(JSON_LINES + MORE + HOSTILE);
    browser = await launch(path as string);
    for (const said of ['accept=e1', 'reject=s1', HOSTILE_CORRECTION])
      expect((await room.post('/judgements', `document=nor-1&back=/&${said}`)).status).toBe(303);
    const { items } = (await (await room.get('/api/v1/meetings?kind=call')).json()) as { items: { id: string }[] };
    const { items: found } = (await (await room.get('/api/v1/actors?name=Stubb')).json()) as { items: { actor: string }[] };
    pages = [
      ['home', '/'],
      ['documents', '/documents'],
      ['document', '/documents/nor-1'],
      ['record', '/documents/nor-1#s1'],
      ['hostile', `/documents/${encodeURIComponent(HOSTILE_ID)}`],
      ['correction', '/documents/nor-1/records/e2'],
      ['judgements', '/judgements'],
      ['meetings', '/meetings'],
      ['meeting', `/meetings/${items[0]?.id}`],
      ['events', '/events'],
      ['statements', '/statements'],
      ['promises', '/promises'],
      ['promise', '/promises/1'],
      ['actors', '/actors'],
      ['actor', `/actors/${found[0]?.actor}`],
      ['sources', '/sources'],
      ['dyads', '/dyads'],
      ['dyad', '/dyads/FIN/NOR'],
      ['map', '/map'],
      ['network', '/network'],
      ['persons', '/network?of=persons'],
      ['search', '/search?words=talks'],
      ['add', '/add'],
      ['missing', '/nothing'],
    ];
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await room?.close();
  });

  /** A page of its own, with what it complains of. */
  async function open(scheme: 'light' | 'dark', size: keyof typeof SIZES, script = true): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ viewport: SIZES[size], colorScheme: scheme, javaScriptEnabled: script });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of 404')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(room.address)) complaints.push(`asks ${request.url()}`);
    });
    return { page, complaints };
  }

  for (const scheme of SCHEMES)
    for (const size of ['desktop', 'phone'] as const)
      test(`each page is whole, ${scheme}, ${size}`, async () => {
        const { page, complaints } = await open(scheme, size);
        for (const [name, at] of pages) {
          await page.goto(room.address + at);
          expect(await page.evaluate('document.documentElement.scrollWidth'), `${name}: its width`).toBeLessThanOrEqual(SIZES[size].width);
          expect(await page.evaluate('window.fired'), name).toBeUndefined();
          // Run by the browser's own tools: the page's policy allows no scripts of others.
          const { broken, passed } = (await page.evaluate(`${axe.source}; ${RUN_AXE}`)) as { broken: string[]; passed: number };
          expect(broken, name).toEqual([]);
          expect(passed, `${name}: axe's rules that had something to look at`).toBeGreaterThan(10);
          if (KEPT) {
            mkdirSync(KEPT, { recursive: true });
            await page.screenshot({ path: join(KEPT, `${name}-${scheme}-${size}.png`), fullPage: true });
          }
        }
        expect(complaints).toEqual([]);
        await page.context().close();
      });

  test('runs nothing that a text brings along, not even without its policy', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    for (const [name, at] of pages) {
      await page.goto(room.address + at);
      await page.keyboard.press('Tab');
      await page.mouse.move(300, 300);
      expect(await page.evaluate('window.fired'), name).toBeUndefined();
    }
    await context.close();
  });

  test('can be read and asked without script', async () => {
    const { page } = await open('light', 'phone', false);
    await page.goto(`${room.address}/events`);
    await page.locator('.filters input[name=actor]').fill('FIN');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(new URL(page.url()).searchParams.get('actor')).toBe('FIN');
    const words = page.locator('td.words a').first();
    await words.click();
    expect(page.url()).toMatch(/\/documents\/.*#e\d+$/);
    await page.context().close();
  });

  test('hides and shows the layers of a text', async () => {
    const { page } = await open('light', 'desktop', false);
    await page.goto(`${room.address}/documents/nor-1`);
    const person = page.locator('.text mark.person').first();
    const line = () =>
      person.evaluate(
        (element) =>
          (globalThis as unknown as { getComputedStyle(e: unknown): { borderBottomColor: string } }).getComputedStyle(element)
            .borderBottomColor,
      );
    const shown = await line();
    await page.getByLabel('persons').uncheck();
    expect(await line()).not.toBe(shown);
    await page.context().close();
  });

  test('lights up what belongs together, and goes from record to record with the keys', async () => {
    const { page, complaints } = await open('light', 'desktop');
    await page.goto(`${room.address}/documents/nor-1`);
    const lit = () => page.locator('.note.lit').evaluateAll((notes) => (notes as unknown as { id: string }[]).map(({ id }) => id));
    await page.locator('.text mark.event').first().hover();
    expect(await lit()).toEqual([expect.stringMatching(/^[es]\d+$/)]);
    const focused = () => page.evaluate('document.activeElement.closest(".note")?.id');
    await page.keyboard.press('j');
    const first = await focused();
    await page.keyboard.press('j');
    const second = await focused();
    expect([first, second, new Set([first, second]).size]).toEqual([expect.any(String), expect.any(String), 2]);
    expect(await page.locator('mark.lit').count()).toBeGreaterThan(0);
    await page.keyboard.press('k');
    expect(await focused()).toBe(first);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a network is gone into with the mouse; without script it is a drawing', async () => {
    const { page, complaints } = await open('light', 'desktop');
    await page.goto(`${room.address}/network`);
    await page.waitForSelector('#network[data-live]');
    expect(await page.locator('#network canvas').count()).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'Closer' }).click();
    expect(complaints).toEqual([]);
    await page.context().close();
    const { page: plain } = await open('light', 'desktop', false);
    await plain.goto(`${room.address}/network`);
    expect(await plain.locator('#network svg.drawing circle').count()).toBeGreaterThan(1);
    await plain.context().close();
  });

  test('no page has more than 60 kB of script, packed', async () => {
    const { page } = await open('light', 'desktop');
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    for (const [name, at] of pages) {
      scripts.length = 0;
      await page.goto(room.address + at);
      const packed = await Promise.all(scripts.map(async (script) => gzipSync(await (await room.get(script)).text(), { level: 9 }).length));
      expect(
        packed.reduce((sum, size) => sum + size, 0),
        name,
      ).toBeLessThanOrEqual(60_000);
    }
    await page.context().close();
  });

  test('events are found as one types, and the address follows', async () => {
    const { page, complaints } = await open('light', 'desktop');
    await page.goto(`${room.address}/events?status=happened`);
    const before = await page.locator('tbody tr').count();
    await page.getByLabel('With these words').pressSequentially('patrols');
    await page.waitForURL(/words=patrols/);
    const rows = page.locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await rows.count()).toBeLessThan(before);
    for (const row of await rows.allTextContents()) expect(row).toContain('patrols');
    expect(page.url()).toContain('status=happened');
    expect(await page.evaluate('document.activeElement.name')).toBe('words');
    await page.getByRole('link', { name: 'Intensity' }).click();
    expect(page.url()).toMatch(/words=patrols.*order=intensity/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a part of the time is chosen with the mouse, and a chart kept as PNG', async () => {
    const { page, complaints } = await open('dark', 'desktop');
    await page.goto(`${room.address}/dyads/FIN/NOR`);
    const box = await page.locator('#figure-timeline .drawing').boundingBox();
    if (!box) throw new Error('no timeline');
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 3 });
    await page.mouse.up();
    await page.waitForURL(/since=2024-06&until=2024-06/);
    await page.goto(`${room.address}/dyads/FIN/NOR`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#figure-timeline button.png').click()]);
    expect(download.suggestedFilename()).toBe('timeline.png');
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2 * (960 + 32));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('is walked through with the keyboard alone', async () => {
    const { page } = await open('light', 'desktop');
    await page.goto(room.address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the page');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/meetings\/m[0-9a-f]{12}$/);
    expect(await page.getByRole('heading', { name: 'The accounts side by side' }).count()).toBe(1);
    await page.context().close();
  });
});
