import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { bringChromium, launch } from './chromium.ts';
import { ReadingRoom } from './reading-room.ts';

const path = bringChromium();
/** A folder to keep the screenshots in, for a person to look at. */
const KEPT = process.env.SCREENSHOTS;
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const;
const RUN_AXE = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`;

describe.skipIf(path === null)('signing in, in Chromium', { timeout: 60_000 }, () => {
  let room: ReadingRoom;
  let browser: Browser;
  let token: string;

  beforeAll(async () => {
    room = await ReadingRoom.open(JSON_LINES);
    token = room.desk.run(['user', 'add', 'Åse Ødegård', '--role', 'admin', '--record', 'talks.db']).out.trim();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    browser = await launch(path as string);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await room?.close();
  });

  async function look(page: Page, name: string): Promise<void> {
    if (KEPT !== undefined) {
      mkdirSync(KEPT, { recursive: true });
      await page.screenshot({ path: join(KEPT, `${name}.png`), fullPage: true });
    }
    await page.evaluate(axe.source);
    expect(await page.evaluate(RUN_AXE), name).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${name} fits`).toBe(true);
  }

  for (const scheme of ['light', 'dark'] as const)
    for (const size of ['desktop', 'phone'] as const)
      test(`with the keyboard: led there, a wrong token, the right one, who comes in, out again (${scheme}, ${size})`, async () => {
        const context = await browser.newContext({ viewport: SIZES[size], colorScheme: scheme });
        const page = await context.newPage();
        const name = (of: string) => `${of}-${scheme}-${size}`;
        await page.goto(`${room.address}/events?actor=FIN`);
        expect(new URL(page.url()).pathname).toBe('/sign-in');
        await look(page, name('sign-in'));
        const fill = async (words: string) => {
          await page.getByLabel('Token').focus();
          await page.keyboard.type(words);
          await page.keyboard.press('Enter');
        };
        await fill(`${token.slice(0, -2)}xx`);
        await page.getByRole('alert').waitFor();
        await look(page, name('wrong'));
        await fill(token);
        await page.waitForURL('**/events?actor=FIN');
        expect(await context.cookies()).toMatchObject([{ name: 'chancery', httpOnly: true, sameSite: 'Strict' }]);
        await look(page, name('signed-in'));
        await page.getByRole('link', { name: 'Who comes in' }).press('Enter');
        await page.waitForURL('**/admin');
        await look(page, name('admin'));
        await page.getByRole('button', { name: 'Sign out' }).press('Enter');
        await page.waitForURL('**/sign-in');
        await page.goto(`${room.address}/documents`);
        expect(new URL(page.url()).pathname).toBe('/sign-in');
        await context.close();
      });

  test('without script it is the same; a page of another port cannot judge with the cookie', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${room.address}/documents/nor-1`);
    await page.getByLabel('Token').fill(token);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/documents/nor-1');
    const elsewhere = createServer((_, answer) => {
      answer.setHeader('content-type', 'text/html');
      answer.end(
        `<form method="post" action="${room.address}/judgements"><input name="document" value="nor-1"><button name="accept" value="e1">Win</button></form>`,
      );
    }).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    try {
      // Another port is the same site: the cookie goes along, and only where the form comes from tells.
      await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
      const [answer] = await Promise.all([page.waitForResponse(`${room.address}/judgements`), page.getByRole('button').click()]);
      expect(answer.status()).toBe(403);
      expect((await answer.request().allHeaders()).cookie).toContain('chancery=');
      const judged = await room.get('/api/v1/judgements', { authorization: `Bearer ${token}` });
      expect(await judged.json()).toMatchObject({ items: [] });
    } finally {
      elsewhere.closeAllConnections();
      elsewhere.close();
      await context.close();
    }
  });
});
