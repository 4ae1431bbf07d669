import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { bringChromium, launch } from './chromium.ts';
import { MORE } from './more-articles.ts';
import { ReadingRoom } from './reading-room.ts';

const path = bringChromium();
const RUN_AXE = 'axe.run().then(({ violations }) => violations.map(({ id }) => id))';
/** Milliseconds for which the server believes that there are no users. */
const BELIEVED = 1100;

describe.skipIf(path === null)('two people who judge the same events, in Chromium', { timeout: 120_000 }, () => {
  let room: ReadingRoom;
  let browser: Browser;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    room = await ReadingRoom.open(JSON_LINES + MORE);
    for (const name of ['Ada', 'Ben'])
      tokens[name] = room.desk.run(['user', 'add', name, '--role', 'judge', '--record', 'talks.db']).out.trim();
    await new Promise((resolve) => setTimeout(resolve, BELIEVED));
    browser = await launch(path as string);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await room?.close();
  });

  async function signIn(name: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${room.address}/judgements`);
    await page.getByLabel('Token').fill(tokens[name] as string);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/judgements');
    return page;
  }

  type Event = { document: string; event: string };

  async function judge(page: Page, { document, event }: Event, verdict: 'Accept' | 'Reject'): Promise<void> {
    await page.goto(`${room.address}/documents/${document}`);
    await page.getByRole('button', { name: `${verdict} ${event}`, exact: true }).click();
    await page.getByRole('status').getByText(`${event}: ${verdict.toLowerCase()}ed`).waitFor();
  }

  test('kappa and span F1 are those that a hand works out', async () => {
    const bearer = { authorization: `Bearer ${tokens.Ada}` };
    const { items } = (await (await room.get('/api/v1/events?limit=4', bearer)).json()) as { items: Event[] };
    const [first, second, third, fourth] = items as [Event, Event, Event, Event];
    const [ada, ben] = [await signIn('Ada'), await signIn('Ben')];
    for (const one of [first, second, fourth]) await judge(ada, one, 'Accept');
    await judge(ada, third, 'Reject');
    await judge(ben, first, 'Accept');
    for (const one of [second, third]) await judge(ben, one, 'Reject');

    // Of the fourth, Ben holds the first word alone to be right.
    await ben.goto(`${room.address}/documents/${fourth.document}/records/${fourth.event}`);
    const words = ben.getByLabel(/^Words/);
    await words.fill((await words.inputValue()).split(' ')[0] as string);
    await ben.getByRole('button', { name: 'Save the correction' }).click();
    await ben.getByText('Corrected by Ben').waitFor();

    await ada.goto(`${room.address}/judgements`);
    expect(await ada.locator('.log li').count()).toBe(8);
    await ada.getByLabel('The one').selectOption('Ada');
    await ada.getByLabel('The other').selectOption('Ben');
    await ada.locator('section[aria-labelledby=agreement] button').click();
    const cells = await ada
      .getByRole('row', { name: /^events/ })
      .locator('td')
      .allTextContents();
    // Verdicts AARA against ARRC: 2 of 4 alike, by chance 3/4·1/4 + 1/4·2/4 = 5/16. There at all: 3 of 4, by chance 1/2.
    expect(cells.slice(0, 4)).toEqual(['4', '0.27', '50 %', '0.50']);
    // Ada keeps three and Ben two, one of them with the same words: 2·1 / (3 + 2).
    expect(cells[5]).toBe('0.40');
    expect(Number(cells[6])).toBeGreaterThan(0.2);
    expect(Number(cells[6])).toBeLessThan(1);
    await ada.evaluate(axe.source);
    expect(await ada.evaluate(RUN_AXE)).toEqual([]);

    await ben.goto(`${room.address}/judgements?by=Ben`);
    await ben.getByRole('button', { name: /^Undo/ }).first().click();
    await ben.getByText('Taken back by Ben').waitFor();
    await ada.reload();
    expect(
      (
        await ada
          .getByRole('row', { name: /^events/ })
          .locator('td')
          .allTextContents()
      )[0],
    ).toBe('3');
  });
});
