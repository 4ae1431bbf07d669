import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENDPOINTS } from '../../src/api/endpoints/index.ts';
import { JSON_LINES, manyArticles } from '../cli/record-articles.ts';
import { isPostgresMissing, PostgresServer } from '../store/postgres-server.ts';
import { MORE } from '../web/more-articles.ts';
import { ReadingRoom } from '../web/reading-room.ts';

interface Answered {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | null;
}

/** Without a day of its own: first in the order of days. */
const UNDATED = `${JSON.stringify({ id: 'undated', text: 'President Alexander Stubb of Finland met with Prime Minister Evika Silina of Latvia. “We agreed,” Stubb said.' })}\n`;
/** Another pair of states, and another promise. */
const SWEDEN = `${JSON.stringify({ id: 'swe-1', date: '2024-07-01', text: 'Prime Minister Ulf Kristersson of Sweden met President Edgars Rinkevics of Latvia in Riga on July 1, 2024. Sweden and Latvia agreed to establish a joint fund for the port of Riga.' })}\n`;
const LISTS = ENDPOINTS.filter(({ rows }) => rows).map(({ path }) => (path === '/search' ? '/search?words=met' : path));
/** Whatever is asked for, there is none. */
const EMPTY = 'publisher=zzz&name=zzz&state=QQQ&place=zzz&party=zzz&by=zzz';

const cursorOf = (...told: unknown[]) => Buffer.from(JSON.stringify(told)).toString('base64url');

describe.each(
  [
    ['a file', false],
    ['PostgreSQL', true],
  ].filter(([, postgres]) => !postgres || !isPostgresMissing) as [string, boolean][],
)('lists of a record in %s', (_, postgres) => {
  let server: PostgresServer | undefined;
  let room: ReadingRoom;
  let record: string;

  beforeAll(async () => {
    if (postgres) server = await PostgresServer.start();
    record = (await server?.makeDatabase('lists')) ?? 'talks.db';
    room = await ReadingRoom.open(JSON_LINES + MORE + UNDATED + SWEDEN + manyArticles(12), record);
    for (const said of ['accept=e1', 'reject=e1', 'undo=v2', 'accept=e2', 'pair=same&one=nor-1%23e1&one=fin-1%23e1'])
      await room.post('/judgements', `document=nor-1&${said}`);
  }, 400_000);

  afterAll(async () => {
    await room?.close();
    await server?.stop();
  });

  async function ask(path: string): Promise<Answered> {
    const answer = await room.get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    const told = (await answer.json()) as Answered;
    expect(answer.headers.get('link')).toBe(told.next === null ? null : `<${told.next}>; rel="next"`);
    return told;
  }

  const from = (list: string, more = '') => `/api/v1${list}${list.includes('?') ? '&' : '?'}${more}`;

  test.each(LISTS)('%s goes on from page to page to the last row, each once', async (list) => {
    const all = (await ask(from(list, 'limit=500'))).items;
    expect(all.length).toBeGreaterThan(1);
    const found: unknown[] = [];
    const most = Math.ceil(all.length / 5);
    for (let at: string | null = from(list, `limit=${most}`); at !== null; ) {
      const { items, next }: Answered = await ask(at);
      expect(items.length).toBeLessThanOrEqual(most);
      found.push(...items);
      at = next;
    }
    expect(found).toEqual(all);
  });

  test('keep their places while documents are added', async () => {
    const first = await ask(from('/events', 'limit=4'));
    const rest = (await ask(first.next?.replace('limit=4', 'limit=500') ?? '')).items;
    const earlier = `${JSON.stringify({ id: `early-${postgres}`, date: '1999-01-05', text: 'President Martti Ahtisaari of Finland met with President Guntis Ulmanis of Latvia in Riga today.' })}\n`;
    expect(room.desk.run(['add', '-', '--input', 'jsonl', '-q', '--workers', '1', '--record', record], earlier)).toMatchObject({
      status: 0,
    });
    expect((await ask(from('/events', 'actor=Ahtisaari'))).items).toHaveLength(1);
    const again = (await ask(first.next?.replace('limit=4', 'limit=500') ?? '')).items;
    expect(again.filter(({ document }) => document !== `early-${postgres}`)).toEqual(rest);
  }, 60_000);

  test.each(LISTS)('%s comes whole as CSV', async (list) => {
    const rows = async (more: string) => parse(await (await room.get(from(list, more), { accept: 'text/csv' })).text(), { columns: true });
    const all = await rows('');
    expect(all.length).toBeGreaterThanOrEqual((await ask(from(list, 'limit=500'))).items.length);
    const none = await (await room.get(from(list, EMPTY), { accept: 'text/csv' })).text();
    expect(none.trim().split(',').toSorted()).toEqual(Object.keys(all[0] as object).toSorted());
    if (list !== '/commitments') expect(await rows('limit=1')).toEqual(all.slice(0, 1));
  });

  test.each([
    ['no text in base 64', '!!'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['no list', Buffer.from('{"a":1}').toString('base64url')],
    ['of another list', cursorOf('statements', '2024-05-03', 1, 0, 's1')],
    ['too short', cursorOf('events', '2024-05-03')],
    ['of other kinds', cursorOf('events', 5, 'x', 0, 'e1')],
    ['a number that no database holds', cursorOf('events', '2024-05-03', 1e15, 0, 'e1')],
    ['with NUL', cursorOf('events', '\0', 1, 0, 'e1')],
  ])('refuse a cursor that is %s', async (_, cursor) => {
    for (const accept of ['application/json', 'text/csv']) {
      const answer = await room.get(from('/events', `after=${cursor}`), { accept });
      expect([answer.status, await answer.json()]).toMatchObject([400, { detail: expect.stringContaining('after: not from this list') }]);
    }
  });

  test.each([
    ['/events', 'since=2024-06', ['fin-3', 'swe-1']],
    ['/events', 'since=2024-06-02&until=2024-06', ['fin-3']],
    ['/events', 'channel=official&actor=FIN&since=2024-06', []],
    ['/events', 'type=consult&place=Helsinki', ['fin-3']],
    ['/events', 'document=nor-2&type=CONSULT', ['nor-2']],
    ['/events', 'context=no-such', []],
    ['/events', 'quad=material-conflict', []],
    ['/events', 'confidence=1&words=no_such%25', []],
    ['/statements', 'publisher=morning', ['lva-1']],
    ['/statements', 'channel=official', ['lva-1']],
    ['/statements', 'manner=direct&speaker=NOR', ['nor-1']],
    ['/documents', 'publisher=Baltic', ['lva-1']],
    ['/documents', 'since=2024-05-05&until=2024-05', ['lva-1', 'nor-3']],
    ['/search', 'words=talks&publisher=Baltic', ['lva-1']],
    ['/search', 'words=patrols&since=2024-06', ['fin-3']],
    ['/meetings', 'level=ministers&actor=NOR,FIN&place=oslo', ['nor-2']],
    ['/meetings', 'status=planned', []],
  ])('%s?%s', async (list, question, documents) => {
    const { items } = await ask(from(list, question));
    const told = items.flatMap(({ document, accounts }) => document ?? (accounts as { document: string }[]).map((one) => one.document));
    expect([...new Set(told)].toSorted()).toEqual([...documents].toSorted());
  });
});
