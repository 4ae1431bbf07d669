import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { HOSTILE } from './hostile.ts';
import { MORE } from './more-articles.ts';
import { ReadingRoom } from './reading-room.ts';

const JOURNEY = `${JSON.stringify({
  id: 'fin-4',
  date: '2024-06-20',
  text: 'President Alexander Stubb of Finland visited Stockholm, Sweden, from June 17 to June 18, 2024 to attend the Baltic Sea Summit.',
})}\n`;

let room: ReadingRoom;
beforeAll(async () => {
  room = await ReadingRoom.open(JSON_LINES + MORE + JOURNEY + HOSTILE);
}, 120_000);
afterAll(() => room?.close());

async function pageAt(path: string): Promise<Document> {
  const answer = await room.get(path);
  expect(answer.status, path).toBe(200);
  return parseHTML(await answer.text()).document as unknown as Document;
}

interface Document {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null; textContent: string | null }>;
}

/** Every chart of a page: its addresses answer, the file stands alone, and its CSV has the rows of its table. */
async function checkCharts(path: string): Promise<string[]> {
  const page = await pageAt(path);
  const links = [...page.querySelectorAll('.downloads a')].map((link) => link.getAttribute('href') ?? '');
  for (const link of links.filter((link) => link.includes('.svg'))) {
    const answer = await room.get(link);
    expect([answer.status, answer.headers.get('content-type')], link).toEqual([200, 'image/svg+xml; charset=utf-8']);
    const text = await answer.text();
    expect(XMLValidator.validate(text), link).toBe(true);
    expect(text).toMatch(/<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text).not.toMatch(/NaN|Infinity|undefined|<script|style=|href=/);
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(text) as { svg: { '@_width': string } };
    expect(Number(parsed.svg['@_width'])).toBeGreaterThan(100);
  }
  const tables = [...page.querySelectorAll('.figure table')].map(({ textContent }) => textContent ?? '');
  for (const [at, link] of links.filter((link) => link.includes('.csv')).entries()) {
    const rows = parse(await (await room.get(link)).text(), { columns: true }) as Record<string, string>[];
    expect(rows.length, link).toBeGreaterThan(0);
    expect(tables[at]).toContain(Object.keys(rows[0] ?? {})[0]);
  }
  return links.map((link) => new URL(link, room.address).pathname);
}

test('two states: timeline, intensity, who speaks, with files and figures', async () => {
  const links = await checkCharts('/dyads/NOR/FIN');
  for (const name of ['timeline', 'intensity', 'speakers-NOR']) expect(links).toContain(`/dyads/NOR/FIN/${name}.svg`);
}, 60_000);

test('somebody: offices, partners, journeys', async () => {
  const { items } = (await (await room.get('/api/v1/actors?name=Stubb')).json()) as { items: { actor: string }[] };
  const links = await checkCharts(`/actors/${items[0]?.actor}`);
  for (const name of ['offices', 'partners', 'journeys', 'trips', 'hosts'])
    expect(links).toContain(`/actors/${items[0]?.actor}/${name}.svg`);
}, 60_000);

test('the map: arcs, points, borders whose source is told', async () => {
  expect(await checkCharts('/map')).toContain('/map/map.svg');
  const told = async (search: string) =>
    parse(await (await room.get(`/map/map.csv${search}`)).text(), { columns: true }) as {
      What: string;
      From: string;
      To: string;
      Times: string;
    }[];
  const rows = await told('');
  expect(rows).toContainEqual({ What: 'call', From: 'Finland', To: 'Norway (NOR)', Times: '1' });
  expect(rows).toContainEqual(expect.objectContaining({ What: 'visit', From: 'Finland', To: 'Stockholm (SWE)' }));
  expect(rows).toContainEqual(expect.objectContaining({ What: 'meeting', From: 'Finland', To: 'Oslo (NOR)' }));
  expect(rows.some(({ What }) => What === 'events')).toBe(true);
  expect(new Set((await told('?show=visit&state=FIN')).map(({ What }) => What))).toEqual(new Set(['visit']));
  expect(await told('?since=2019-01&until=2019-12')).toEqual([]);
  expect(await (await room.get('/map')).text()).toContain('Natural Earth');
}, 60_000);

test('a network of states, and of persons who met', async () => {
  expect(await checkCharts('/network?of=states')).toContain('/network/network.svg');
  const rows = async (search: string) =>
    parse(await (await room.get(`/network/network.csv${search}`)).text(), { columns: true }) as Record<string, string>[];
  const [first] = await rows('');
  expect([first?.One, first?.Other]).toEqual(['Finland', 'Norway']);
  expect(Number(first?.['Mean intensity'])).toBeGreaterThan(0);
  expect(await rows('?of=persons')).toContainEqual(expect.objectContaining({ One: 'Alexander Stubb', Other: 'Jonas Gahr Støre' }));
  expect(await (await room.get('/network?year=2019')).text()).toContain('no tie');
  const address = '/network/network.svg';
  expect(await (await room.get(address)).text()).toBe(await (await room.get(address)).text());
}, 60_000);

test('facets are addresses; what they show is what they said', async () => {
  const page = await pageAt('/dyads/NOR/FIN');
  const agree = [...page.querySelectorAll('.facets a')].find(({ textContent }) => textContent === 'Agree');
  const address = agree?.getAttribute('href')?.replace('#timeline', '') ?? '';
  expect(address).toBe('?type=AGREE');
  const rows = parse(await (await room.get(`/dyads/NOR/FIN/timeline.csv${address}`)).text(), { columns: true }) as Record<string, string>[];
  const told = [...page.querySelectorAll('.facets li')].find(({ textContent }) => textContent?.startsWith('Agree'))?.textContent;
  expect(told).toBe(`Agree ${rows.reduce((sum, { Events }) => sum + Number(Events), 0)}`);
  expect(Object.keys(rows[0] ?? {})).not.toContain('Consult');
  const narrowed = await pageAt('/dyads/NOR/FIN?since=2024-06&until=2024-06');
  expect([...narrowed.querySelectorAll('.figure tbody tr th')].map(({ textContent }) => textContent)).toContain('2024-06');
  expect([...(await pageAt('/dyads/NOR/FIN?since=2019-01&until=2019-02')).querySelectorAll('#figure-timeline')]).toEqual([]);
}, 60_000);

test('what is not there, or makes no sense, is said', async () => {
  for (const [path, status] of [
    ['/dyads/NOR/FIN/nothing.svg', 404],
    ['/dyads/NOR/FIN/timeline.exe', 404],
    ['/dyads/NOR/LVA/names.svg', 404],
    ['/dyads/NOR/FIN/timeline.svg?since=yesterday', 400],
    ['/dyads/NOR/FIN?status=maybe', 400],
  ] as const)
    expect([path, (await room.get(path)).status]).toEqual([path, status]);
}, 60_000);
