import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { bringChromium, launch } from './chromium.ts';
import { ReadingRoom } from './reading-room.ts';

const path = bringChromium();
if (path === null && process.env.CI) throw new Error('no Chromium here, and it could not be installed: these tests must run in CI');

const TALKS = 'President Alexander Stubb of Finland met President Edgars Rinkevics of Latvia in Riga on Saturday.';
/** A folder to keep the screenshots in, for a person to look at. */
const KEPT = process.env.SCREENSHOTS;

describe.skipIf(path === null)('adding in Chromium', { timeout: 90_000 }, () => {
  let room: ReadingRoom;
  let browser: Browser;
  beforeAll(async () => {
    room = await ReadingRoom.open(JSON_LINES);
    browser = await launch(path as string);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await room?.close();
  });

  async function open(script: boolean, scheme: 'light' | 'dark' = 'light', width = 1280): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ javaScriptEnabled: script, colorScheme: scheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of 4')) complaints.push(message.text());
    });
    return { page, complaints };
  }

  async function check(page: Page, name: string): Promise<void> {
    const broken = await page.evaluate(`${axe.source}; axe.run().then(({ violations }) => violations.map(({ id }) => id))`);
    expect(broken, name).toEqual([]);
    if (KEPT) await page.screenshot({ path: `${KEPT}/${name}.png`, fullPage: true });
  }

  test('without script: a text is pasted, and the page tells by itself when it is read', async () => {
    const { page } = await open(false);
    await page.goto(`${room.address}/add`);
    await page.getByLabel('Its words').fill(TALKS);
    await page.getByLabel('Title').fill('Talks in Riga');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.waitForURL(/\/add\/\d+$/);
    await page.getByRole('link', { name: 'Talks in Riga' }).click({ timeout: 30_000 });
    expect(page.url()).toContain('/documents/sha256');
    await page.context().close();
  });

  test('with script: files are dropped on the page, and it tells live what was read and what failed', async () => {
    const { page, complaints } = await open(true);
    await page.goto(`${room.address}/add`);
    await check(page, 'add-light-desktop');
    await page.evaluate(`(() => {
      const given = new DataTransfer();
      given.items.add(new File([${JSON.stringify(`${TALKS} They talked for an hour.`)}], 'riga.txt'));
      given.items.add(new File([' '], 'empty.txt'));
      for (const kind of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: given, bubbles: true, cancelable: true }));
    })()`);
    expect(await page.locator('.chosen li').allTextContents()).toEqual(['riga.txt · 1 kB', 'empty.txt · 1 kB']);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/add\/\d+$/);
    await page.getByText('1 text read, 1 failed.').waitFor({ timeout: 30_000 });
    expect(await page.getByText('nothing to read: the file is empty').count()).toBe(1);
    await check(page, 'job-light-desktop');
    await page.getByRole('link', { name: 'riga.txt' }).click();
    expect(page.url()).toContain('/documents/');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('what cannot be taken is said in place, and what was typed stays', async () => {
    const { page, complaints } = await open(true, 'dark', 360);
    await page.goto(`${room.address}/add`);
    await check(page, 'add-dark-phone');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Nothing was handed in').waitFor();
    await page.getByLabel('A page of the open internet').fill('http://127.0.0.1/');
    await check(page, 'add-refused-dark-phone');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.waitForURL(/\/add\/\d+$/);
    await page.getByText('is not an address of the open internet').waitFor({ timeout: 30_000 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await check(page, 'job-failed-dark-phone');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
