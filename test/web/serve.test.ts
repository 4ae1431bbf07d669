import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { HOSTILE, HOSTILE_ID } from './hostile.ts';
import { MORE } from './more-articles.ts';
import { ReadingRoom } from './reading-room.ts';

let room: ReadingRoom;

beforeAll(async () => {
  room = await ReadingRoom.open(JSON_LINES + MORE + HOSTILE);
}, 60_000);

afterAll(() => room?.close());

/** Elements and attributes that no page of the reading room has. */
function foreignParts(page: string): string[] {
  const { document } = parseHTML(page);
  const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  return [
    ...[...document.querySelectorAll('script:not([src^="/assets/"]), style, iframe, img, object, b')].map(({ outerHTML }) => outerHTML),
    ...attributes
      .filter(({ name, value }) => /^on|^style$|^srcdoc$/.test(name) || /^\s*javascript:/i.test(value))
      .map(({ name, value }) => `${name}=${value}`),
  ];
}

async function call(): Promise<{ id: string }> {
  const { items } = (await (await room.get('/api/v1/meetings?kind=call')).json()) as { items: { id: string }[] };
  return items[0] as { id: string };
}

describe('the reading room', () => {
  test.each([
    '/',
    '/documents',
    '/meetings',
    '/events',
    '/statements',
    '/dyads',
    '/dyads/NOR/FIN',
    '/dyads/nor/lva',
    '/actors',
    '/actors?name=FIN&kind=person',
    '/promises',
    '/promises?party=NOR&standing=new',
    '/promises/1',
    '/sources',
    '/search',
    '/search?words=talks',
  ])('serves %s as a page that allows nothing from elsewhere', async (path) => {
    const answer = await room.get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; style-src 'self'; script-src 'self'");
    expect(policy).not.toContain('unsafe');
    const page = await answer.text();
    expect(page).toMatch(/^<!doctype html><html lang="en">/);
    expect(foreignParts(page)).toEqual([]);
  });

  test('sets the two readouts of a call side by side', async () => {
    const page = await (await room.get(`/meetings/${(await call()).id}`)).text();
    expect(page).toContain('Jonas Gahr Støre');
    expect(page).toContain('In both');
    expect(page).toContain('not mentioned');
    expect(page).toContain('<mark class="differs">');
    expect(page.match(/href="\/documents\/(nor-1|fin-1)"/g)?.length).toBeGreaterThanOrEqual(4);
  });

  test('shows a document with its marks, who said what, and where each stands', async () => {
    const page = await (await room.get('/documents/nor-1')).text();
    expect(page).toMatch(/<mark class="[^"]*person[^"]*" title="Alexander Stubb \(FIN\)" data-records="a2@0">/);
    const [, id] = /<li id="(s\d+)"/.exec(page) ?? [];
    expect(page).toContain(`id="at-${id}"`);
    expect(page).toContain(`href="#${id}"`);
  });

  test('shows who somebody is: offices, meetings, what was said and done', async () => {
    const document = await (await room.get('/documents/nor-1')).text();
    const [, path] = /<a class="who" href="(\/actors\/a\d+)"><bdi>Alexander Stubb</.exec(document) ?? [];
    const page = await (await room.get(path as string)).text();
    expect(page).toContain('<h1><bdi>Alexander Stubb</bdi> (FIN)</h1>');
    for (const part of ['President', `/meetings/${(await call()).id}`, 'thanked Norway for its clear words', '/documents/fin-1'])
      expect(page).toContain(part);
    expect(await (await room.get(`/meetings/${(await call()).id}`)).text()).toContain(`href="${path}"`);
  });

  test('keeps what is said about somebody apart from what is said by them', async () => {
    const by = await (await room.get('/statements?speaker=Støre')).text();
    const about = await (await room.get('/statements?about=FIN')).text();
    const words = 'Norway stands with Finland';
    expect([by.includes(words), about.includes(words)]).toEqual([true, true]);
    expect(await (await room.get('/statements?about=LVA&speaker=Støre')).text()).not.toContain(words);
  });

  test('puts promises on a board by their standing', async () => {
    const page = await (await room.get('/promises?party=NOR,FIN')).text();
    expect(page).toMatch(/<h2 id="standing-reaffirmed">reaffirmed</);
    expect(page).toContain('2 tellings');
    expect(page).toMatch(/href="\/documents\/nor-3#k\d+"/);
    const rows = parse(await (await room.get('/commitments.csv?party=NOR,FIN')).text(), { columns: true }) as { standing: string }[];
    expect(rows.map(({ standing }) => standing)).toEqual(['new', 'reaffirmed']);
    expect(await (await room.get('/dyads/NOR/FIN')).text()).toContain('/promises?party=NOR,FIN');
  });

  test('tells where the record comes from', async () => {
    const page = await (await room.get('/sources')).text();
    expect(page).toContain('<th scope="row"><bdi>Baltic Morning Post</bdi></th><td class="number">1</td>');
    const { issuers } = (await (await room.get('/api/v1/sources')).json()) as { issuers: { name: string; country: string }[] };
    const latvia = issuers.find(({ country }) => country === 'LVA');
    expect(latvia).toMatchObject({ own: 0, reported: 1, last: '2024-05-07' });
    expect(page).toContain(`<bdi>${latvia?.name}</bdi> (LVA)`);
  });

  test('keeps the text as it was published', async () => {
    const { text } = (await (await room.get('/api/v1/documents/nor-1')).json()) as { text: string };
    const page = await (await room.get('/documents/nor-1')).text();
    const shown = /<p class="text"[^>]*>(.*?)<\/p>/
      .exec(page)?.[1]
      ?.replaceAll(/<sup.*?<\/sup>/g, '')
      .replaceAll(/<[^>]*>/g, '');
    expect(shown).toBe(text);
  });

  test('escapes whatever a text brings along', async () => {
    for (const path of [
      '/',
      '/documents',
      `/documents/${encodeURIComponent(HOSTILE_ID)}`,
      '/events',
      '/statements',
      '/search?words=talks',
      '/actors',
      '/promises',
      '/sources',
    ]) {
      const answer = await room.get(path);
      expect(answer.status, path).toBe(200);
      expect(foreignParts(await answer.text()), path).toEqual([]);
    }
  });

  test('says that there is no such page', async () => {
    for (const path of ['/nothing', '/documents/none', '/meetings/m000000000000']) {
      const answer = await room.get(path);
      expect([answer.status, answer.headers.get('content-type')], path).toEqual([404, 'text/html; charset=utf-8']);
      expect(await answer.text()).toContain('Not found');
    }
  });

  test('says which field makes no sense', async () => {
    const answer = await room.get('/events?since=yesterday');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('since: not a day, month or year (YYYY-MM-DD, YYYY-MM, YYYY)');
  });

  test('gives the events that are shown as CSV', async () => {
    const question = '?actor=FIN&limit=2';
    const page = await (await room.get(`/events${question}`)).text();
    expect(page).toContain(`href="/events.csv${question.replace('&', '&amp;')}"`);
    const answer = await room.get(`/events.csv${question}`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const rows = parse(await answer.text(), { columns: true }) as { document: string; event: string }[];
    expect(rows.length).toBe(page.match(/<td role="cell" class="words">/g)?.length);
    for (const { document, event } of rows) expect(page).toContain(`/documents/${encodeURIComponent(document)}#${event}`);
  });

  test('answers under its own name alone', async () => {
    const status = await new Promise((resolve) => {
      request(`${room.address}/`, { headers: { host: 'rebound.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });

  test('refuses addresses that others reach, and ports that are taken', () => {
    const open = room.desk.run(['serve', '--record', 'talks.db', '--host', '0.0.0.0', '--port', '0']);
    expect([open.status, open.err]).toEqual([
      2,
      expect.stringContaining('it has no users: `chancery user add NAME --role admin --record talks.db` makes one'),
    ]);
    const taken = room.desk.run(['serve', '--record', 'talks.db', '--port', new URL(room.address).port]);
    expect([taken.status, taken.err]).toEqual([2, expect.stringContaining('EADDRINUSE')]);
    const none = room.desk.run(['serve', '--record', 'none.db', '--port', '0']);
    expect([none.status, none.err]).toEqual([2, 'chancery: none.db: there is no such record; `chancery add` makes one\n']);
  }, 30_000);

  test('does not wait for those who never finish asking, and answers others meanwhile', async () => {
    const { hostname, port } = new URL(room.address);
    const slow = Array.from({ length: 200 }, () => connect(Number(port), hostname).on('error', () => {}));
    const dropped = slow.map((socket) => once(socket.resume(), 'close'));
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ');
    expect((await room.get('/')).status).toBe(200);
    await Promise.all(dropped);
    expect((await room.get('/')).status).toBe(200);
  }, 15_000);

  test('stops when it is told to', async () => {
    const other = await ReadingRoom.open(JSON_LINES);
    await other.get('/');
    expect(await other.close()).toBe(0);
  }, 60_000);

  test('answers what is under way when it is told to stop, and waits for no other question', async () => {
    const other = await ReadingRoom.open(JSON_LINES);
    const { hostname, port } = new URL(other.address);
    const socket = connect(Number(port), hostname);
    const body = '{"format":"docx"}';
    socket.write(
      `POST /api/v1/exports HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n{`,
    );
    await wait(500);
    const closed = other.close();
    await wait(500);
    const asked = Date.now();
    socket.write(body.slice(1));
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1.1 400 /);
    expect([await closed, Date.now() - asked < 5000]).toEqual([0, true]);
    socket.destroy();
  }, 60_000);
});
