import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { bringChromium, launch } from './chromium.ts';
import { ReadingRoom } from './reading-room.ts';

const path = bringChromium();

/** Signs that take two units of UTF-16 before what is judged. */
const ASTRAL = `${JSON.stringify({ id: 'astral', date: '2024-05-03', text: '😀😀 Finland thanked Norway for its clear words on Friday.' })}\n`;

/** Names within a longer one. */
const NESTED = `${JSON.stringify({ id: 'nested', date: '2024-05-07', text: 'The foreign ministers of Norway and Finland met in Oslo on May 7, 2024.' })}\n`;

interface Judgement {
  readonly judgement: string;
  readonly verdict: string;
  readonly a: string;
  readonly b_name: string | null;
  readonly corrections: { readonly [field: string]: unknown } | null;
  readonly judged_by: string;
  readonly judged_at: string;
  readonly withdrawn_at: string | null;
}

let room: ReadingRoom;
beforeAll(async () => {
  room = await ReadingRoom.open(JSON_LINES + ASTRAL + NESTED);
}, 300_000);
afterAll(() => room?.close());

async function log(): Promise<Judgement[]> {
  return ((await (await room.get('/api/v1/judgements')).json()) as { items: Judgement[] }).items;
}

async function told(form: string): Promise<[number, string]> {
  const answer = await room.post('/judgements', form);
  return [answer.status, /class="lead"><bdi>([^<]*)/.exec(await answer.text())?.[1] ?? answer.headers.get('location') ?? ''];
}

describe('what the forms of the pages say', () => {
  test.each([
    ['', 400, 'no button was pressed'],
    ['accept=e1', 400, 'Invalid input'],
    ['accept=x1&document=nor-1', 400, 'not a record'],
    ['accept=e99&document=nor-1', 409, 'has no e99'],
    ['accept=e1&document=nowhere', 409, 'no such document'],
    ['accept=e1&document=nor-1&reading=77', 409, 'read anew meanwhile'],
    ['correct=e1&document=nor-1', 400, 'nothing is corrected'],
    ['correct=e1&document=nor-1&type=CHAT', 400, 'type: Invalid option'],
    ['correct=e1&document=nor-1&words=no+such&span_start=0&span_end=5', 400, 'the text has no such words'],
    ['correct=e1&document=nor-1&words=today&span_start=x&span_end=5', 400, 'Invalid input'],
    ['accept=e1&document=nor-1&note=a%00b', 400, 'NUL'],
    ['undo=7', 409, 'no judgement 7'],
    ['undo=v7%27', 400, 'not the number of a judgement'],
    ['pair=same&one=nor-1%23e1', 400, 'choose two'],
    ['pair=same&one=nor-1%23e1&one=a1', 409, 'never one'],
  ])('%s: %i %s', async (form, status, hint) => {
    const [answered, words] = await told(form);
    expect(answered).toBe(status);
    expect(words).toContain(hint);
    expect(await log()).toEqual([]);
  });

  test('is not taken from a page elsewhere', async () => {
    const form = 'accept=e1&document=nor-1';
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'http://elsewhere.example' }])
      expect((await room.post('/judgements', form, headers)).status).toBe(403);
    expect((await room.post('/judgements', 'x'.repeat(30_000))).status).toBe(413);
    expect(await log()).toEqual([]);
  });

  test('leads back to where it stood, and nowhere else', async () => {
    for (const back of ['//elsewhere.example', 'http://elsewhere.example', '/\\elsewhere.example', 'javascript:1', ''])
      expect(await told(`accept=e1&document=fin-1&back=${encodeURIComponent(back)}`)).toEqual([303, '/judgements']);
    expect(await told('accept=e1&document=fin-1&back=/documents/fin-1')).toEqual([303, '/documents/fin-1#e1']);
    expect(await told('undo=v1&back=/judgements')).toEqual([303, '/judgements']);
  });
});

describe.skipIf(path === null)('judging in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(path as string);
  }, 60_000);
  afterAll(() => browser?.close());

  async function open(at: string, script = true): Promise<{ page: Page; complaints: string[] }> {
    const page = await (await browser.newContext({ javaScriptEnabled: script })).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(room.address + at);
    return { page, complaints };
  }

  test('with the keyboard alone: j to a record, accept, reject, undo, and on to the next without leaving the text', async () => {
    const { page, complaints } = await open('/documents/nor-1');
    const focused = () => page.evaluate('document.activeElement.closest(".note")?.id');
    const verdict = () => page.evaluate('document.activeElement.closest(".note").querySelector(".verdict").dataset.verdict');
    await page.keyboard.press('j');
    const first = await focused();
    await page.keyboard.press('a');
    await page.getByRole('status').getByText(`${first}: accepted`).waitFor();
    expect([await verdict(), await focused()]).toEqual(['accept', first]);
    await page.keyboard.press('r');
    await page.getByRole('status').getByText(`${first}: rejected`).waitFor();
    expect(await verdict()).toBe('reject');
    await page.keyboard.press('u');
    await page.getByRole('status').getByText(`${first}: accepted`).waitFor();
    await page.keyboard.press('j');
    const second = await focused();
    expect(second).not.toBe(first);
    const [last, before] = await log();
    expect(before).toMatchObject({ verdict: 'accept', a: `nor-1#${first}`, judged_by: 'local', withdrawn_at: null });
    expect(last).toMatchObject({ verdict: 'reject', withdrawn_at: expect.stringMatching(/^\d{4}-/) });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('corrected with the keyboard: c leads to the form, Enter saves it, the text shows it', async () => {
    const { page, complaints } = await open('/documents/nor-2');
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.waitForURL(/\/records\/e1$/);
    await page.getByLabel('Type').focus();
    await page.keyboard.type('AGREE');
    await page.getByLabel('Place').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Bergen');
    await page.keyboard.press('Enter');
    await page.getByText('Corrected by local').waitFor();
    expect(await page.getByText('the machine: CONSULT').count()).toBe(1);
    const [last] = await log();
    expect(last?.corrections).toEqual({ type: 'AGREE', place: 'Bergen' });
    await page.goto(`${room.address}/documents/nor-2`);
    expect(await page.locator('#e1 .right').textContent()).toBe('type: AGREE; place: Bergen');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a name in the text with the keyboard: m to it, Enter opens its record, rejected and undone, and the text shows it', async () => {
    const { page, complaints } = await open('/documents/nor-1');
    await page.keyboard.press('m');
    const id = await page.evaluate<string>('document.activeElement.dataset.mention');
    expect(id).toMatch(/^a\d+@\d+$/);
    await page.keyboard.press('Enter');
    const mention = page.locator(`a.mention[id="at-${id}"]`);
    const note = page.locator(`.note[id="${id}"]`);
    await note.getByRole('button', { name: `Reject ${id}` }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('status').getByText(`${id}: rejected`).waitFor();
    expect(await mention.getAttribute('data-verdict')).toBe('reject');
    expect(await page.evaluate('getComputedStyle(document.querySelector("a.mention[data-verdict=reject]")).textDecorationLine')).toBe(
      'line-through',
    );
    await page.keyboard.press('u');
    await page.getByRole('status').getByText(`${id}: not judged`).waitFor();
    expect(await mention.getAttribute('data-verdict')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await note.count()).toBe(0);
    expect(await page.evaluate('document.activeElement.dataset.mention')).toBe(id);
    expect((await log())[0]).toMatchObject({ verdict: 'reject', a: `nor-1#${id}`, withdrawn_at: expect.stringMatching(/^\d{4}-/) });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a name in the text without script: its link leads to its record, there corrected, and the text shows it', async () => {
    const { page } = await open('/documents/fin-1', false);
    const mention = page.locator('a.mention[id]').first();
    const id = await mention.getAttribute('data-mention');
    await mention.click();
    expect(new URL(page.url()).pathname).toBe(`/documents/fin-1/records/${id}`);
    await page.getByLabel(/^Actor/).fill('Espen Barth Eide (NOR)');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    expect((await log())[0]).toMatchObject({ a: `fin-1#${id}`, corrections: { actor: 'Espen Barth Eide (NOR)' } });
    await page.locator('.lead a').first().click();
    expect(await page.locator(`a.mention[data-mention="${id}"]`).first().getAttribute('data-verdict')).toBe('correct');
    expect(await page.locator(`mark:has(a[data-mention="${id}"])`).first().getAttribute('title')).toContain('Espen Barth Eide (NOR)');
    await page.context().close();
  });

  test('names and numbers in a text are one stop of the Tab key, and the arrows go from one to the next', async () => {
    const { page, complaints } = await open('/documents/fin-1');
    const stops = () => page.locator('.text a:not([tabindex="-1"])').count();
    const all = await page.locator('.text :is(.ref a, a.mention[id])').count();
    expect([await stops(), all > 4]).toEqual([1, true]);
    const words = () => page.evaluate<string>('document.activeElement.textContent');
    await page.keyboard.press('m');
    const first = await words();
    const seen = new Set<string>();
    for (let at = 0; at < all; at++) {
      await page.keyboard.press('ArrowRight');
      seen.add(await page.evaluate('document.activeElement.id'));
    }
    expect([seen.size, await stops()]).toEqual([all - 1, 1]);
    for (let at = 0; at < all; at++) await page.keyboard.press('ArrowLeft');
    expect(await words()).toBe(first);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest(".note") !== null')).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await words()).toBe(first);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a name that is part of a longer one leads to that too', async () => {
    const { page, complaints } = await open('/documents/nested');
    await page.locator('a.mention', { hasText: /^Norway$/ }).click();
    await page.locator('.note.mentioned .around a').click();
    await page.locator('.note.mentioned .number', { hasText: 'foreign ministers of Norway and Finland' }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('status').getByText(': accepted').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.dataset.verdict')).toBe('accept');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('the words of a record by selecting them, counted in code points', async () => {
    const { page, complaints } = await open('/documents/astral');
    await page.locator('.note .judge a').first().click();
    await page.locator('#passage').waitFor();
    await page.evaluate(`(() => {
      const text = document.querySelector('#passage');
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      let node; while ((node = walker.nextNode())) { const at = node.data.indexOf('Norway'); if (at >= 0) { getSelection().setBaseAndExtent(node, at, node, at + 6); return; } }
    })()`);
    await expect.poll(() => page.locator('#correcting [name=words]').inputValue()).toBe('Norway');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.getByText('Corrected by local').waitFor();
    const [last] = await log();
    const start = Array.from('😀😀 Finland thanked ').length;
    expect(last?.corrections).toEqual({ span: [start, start + 6] });
    expect(await page.locator('#passage mark').textContent()).toBe('Norway');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('without script: accepted, corrected by its words, taken back in the log', async () => {
    const { page } = await open('/documents/fin-1', false);
    const note = page.locator('#e2');
    await note.getByRole('button', { name: 'Reject e2' }).click();
    expect(page.url()).toMatch(/\/documents\/fin-1#e2$/);
    expect(await note.locator('.verdict').getAttribute('data-verdict')).toBe('reject');
    await note.getByRole('link', { name: 'Correct e2' }).click();
    await page.getByLabel(/^Words/).fill('thanked\nNorway');
    await page.getByLabel('Why').fill('the rest is not said');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    expect(await page.locator('#passage mark').textContent()).toBe('thanked Norway');
    await page.goto(`${room.address}/judgements`);
    expect(await page.getByText('the rest is not said').count()).toBe(1);
    await page.locator('.log li').first().getByRole('button', { name: /Undo/ }).click();
    expect(await page.locator('.log li').first().textContent()).toContain('Taken back by local');
    await page.goto(`${room.address}/documents/fin-1`);
    expect(await note.locator('.verdict').getAttribute('data-verdict')).toBe('reject');
    await page.context().close();
  });

  test('two actors and two events are said to be one or different, without script', async () => {
    const { page } = await open('/events', false);
    await page.locator('tr', { hasText: 'spoke by phone' }).getByLabel('choose').check();
    await page.locator('tr', { hasText: 'met today' }).getByLabel('choose').check();
    await page.getByRole('button', { name: 'the same happening' }).click();
    expect(page.url()).toMatch(/\/events$/);
    const { items } = (await (await room.get('/api/v1/actors?name=Stubb')).json()) as { items: { actor: string }[] };
    await page.goto(`${room.address}/actors/${items[0]?.actor}`);
    await page.getByLabel(/Another name/).fill('Espen Barth Eide');
    await page.getByRole('button', { name: 'Different' }).click();
    expect(page.url()).toContain(`/actors/${items[0]?.actor}`);
    const [actors, events] = await log();
    expect(actors).toMatchObject({ verdict: 'different', b_name: 'Espen Barth Eide (NOR)' });
    expect(events).toMatchObject({ verdict: 'same', b_name: expect.stringContaining('nor-') });
    await page.context().close();
  });
});
