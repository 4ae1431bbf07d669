import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { isPostgresMissing, PostgresServer } from '../store/postgres-server.ts';
import { MORE } from './more-articles.ts';
import { ReadingRoom } from './reading-room.ts';

const UNDATED = `${JSON.stringify({ id: 'no-day', text: 'Norway accused Finland of spying. Finland rejected the claim.' })}\n`;

interface Row {
  readonly document: string;
  readonly event: string;
  readonly day: string | null;
  readonly intensity: number;
}

/** In SQLite and in PostgreSQL alike. */
function checkEvents(open: () => Promise<ReadingRoom>): void {
  let room: ReadingRoom;
  beforeAll(async () => {
    room = await open();
  }, 400_000);
  afterAll(() => room?.close());

  const csv = async (path: string) => parse(await (await room.get(path)).text(), { columns: true }) as Record<string, string>[];

  test.each(['day', '-day', 'intensity', '-intensity'])('in the order of %s, page by page as a whole', async (order) => {
    const rows: Row[] = [];
    for (let at: string | null = `/api/v1/events?order=${order}&limit=2`; at !== null; ) {
      const answer = await room.get(at);
      expect(answer.status).toBe(200);
      const { items, next } = (await answer.json()) as { items: Row[]; next: string | null };
      rows.push(...items);
      at = next;
    }
    const keys = rows.map(({ document, event }) => `${document} ${event}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual((await csv(`/events.csv?order=${order}`)).map(({ document, event }) => `${document} ${event}`));
    expect(keys.length).toBe((await csv('/events.csv')).length);
    expect(rows.some(({ day }) => day === null)).toBe(true);
    const values = rows.map(({ day, intensity }) => (order.endsWith('day') ? (day ?? '') : intensity));
    const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect(values).toEqual(order.startsWith('-') ? sorted.toReversed() : sorted);
  });

  test('a cursor of another order is refused', async () => {
    const { next } = (await (await room.get('/api/v1/events?limit=1')).json()) as { next: string };
    expect((await room.get(`${next}&order=intensity`)).status).toBe(400);
  });

  test('facets count what they show, and the table that is shown is what is kept', async () => {
    const page = parseHTML(await (await room.get('/events?status=happened&order=-day')).text()).document;
    const links = [...page.querySelectorAll('.facets li')].map((item) => [
      item.querySelector('a')?.getAttribute('href') ?? '',
      item.textContent ?? '',
    ]);
    const counted = links.filter(([, told]) => /\d/.test(told ?? ''));
    expect(counted.length).toBeGreaterThan(3);
    for (const [href = '', told = ''] of counted) {
      expect(href).toContain('order=-day');
      expect([told, (await csv(`/events.csv${href}`)).length]).toEqual([told, Number(/(\d+)$/.exec(told)?.[1])]);
    }
    const kept = [...page.querySelectorAll('.more a')].map((link) => link.getAttribute('href') ?? '');
    const shown = [...page.querySelectorAll('td.words a[href^="/documents"]')].map((link) => link.getAttribute('href'));
    for (const href of kept)
      expect((await csv(href)).map(({ document, event }) => `/documents/${encodeURIComponent(document ?? '')}#${event}`)).toEqual(shown);
    expect(page.querySelector('th[aria-sort=descending]')?.textContent).toBe('Day ↓');
  });
}

describe('events in SQLite', { timeout: 60_000 }, () => checkEvents(() => ReadingRoom.open(JSON_LINES + MORE + UNDATED)));

describe.skipIf(isPostgresMissing)('events in PostgreSQL', { timeout: 60_000 }, () => {
  let server: PostgresServer;
  afterAll(() => server?.stop());
  checkEvents(async () => {
    server = await PostgresServer.start();
    return ReadingRoom.open(JSON_LINES + MORE + UNDATED, await server.makeDatabase('events'));
  });
});
