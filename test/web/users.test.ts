import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { isPostgresMissing, PostgresServer } from '../store/postgres-server.ts';
import { ReadingRoom } from './reading-room.ts';

/** Milliseconds for which the server believes that there are no users. */
const BELIEVED = 1100;
const FORM = 'accept=e1&document=nor-1';

const ENGINES = [
  { engine: 'SQLite', skip: false },
  { engine: 'PostgreSQL', skip: isPostgresMissing },
] as const;

for (const { engine, skip } of ENGINES)
  describe.skipIf(skip)(`users of a record in ${engine}`, { timeout: 30_000 }, () => {
    let server: PostgresServer | undefined;
    let record = 'talks.db';
    let room: ReadingRoom;
    const tokens: Record<string, string> = {};

    beforeAll(async () => {
      if (engine === 'PostgreSQL') {
        server = await PostgresServer.start();
        record = await server.makeDatabase('users');
      }
      room = await ReadingRoom.open(JSON_LINES, record);
      for (const [name, ...roles] of [
        ['Ada', 'judge'],
        ['Ben', 'read'],
        ['Åse Ø.', 'admin'],
      ] as const)
        tokens[name] = chancery('user', 'add', name, ...roles.flatMap((role) => ['--role', role])).out.trim();
      await new Promise((resolve) => setTimeout(resolve, BELIEVED));
    }, 400_000);
    afterAll(async () => {
      await room?.close();
      await server?.stop();
    });

    function chancery(...args: string[]) {
      return room.desk.run([...args, '--record', record]);
    }

    function bearer(name: string): { authorization: string } {
      return { authorization: `Bearer ${tokens[name]}` };
    }

    /** The latest of the log, as the command line tells it. */
    function log(limit = 1): { act: string; person: string | null; about: string | null; address: string | null }[] {
      const { out } = chancery('audit', '--format', 'json', '--limit', `${limit}`);
      return out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    }

    async function signIn(name: string): Promise<{ cookie: string; csrf: string }> {
      const answer = await room.post('/sign-in', `token=${tokens[name]}&back=/documents/nor-1`);
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/documents/nor-1']);
      const set = answer.headers.get('set-cookie') ?? '';
      expect(set).toMatch(/^chancery=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
      const cookie = set.split(';')[0] as string;
      const page = await (await room.get('/documents/nor-1', { cookie })).text();
      return { cookie, csrf: /name="csrf" value="([\w-]+)"/.exec(page)?.[1] ?? '' };
    }

    test('tokens are 256 random bits, told once; the record keeps a hash and eight letters', async () => {
      expect(new Set(Object.values(tokens)).size).toBe(3);
      for (const token of Object.values(tokens)) expect(token).toMatch(/^chy_[0-9a-f]{8}_[\w-]{43}$/);
      const { out } = chancery('user', 'list', '--format', 'json');
      const rows = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { user: string; roles: string; token: string });
      expect(rows.map(({ user, roles }) => [user, roles])).toEqual([
        ['Ada', '["judge"]'],
        ['Ben', '["read"]'],
        ['Åse Ø.', '["admin"]'],
      ]);
      for (const { user, token } of rows) expect(tokens[user]).toContain(`chy_${token}_`);
      for (const token of Object.values(tokens)) expect(out).not.toContain(token.slice(13));
      expect(chancery('user', 'add', 'Ada')).toMatchObject({ status: 2, err: expect.stringContaining('is a user already') });
      expect(chancery('user', 'add', 'Eve', '--role', 'king')).toMatchObject({ status: 2 });
      for (const wrong of ['local', '<b>']) expect(chancery('user', 'add', wrong).status).toBe(2);
    });

    test('who shows nothing is led to where they sign in, and programs are told what they need', async () => {
      const page = await fetch(`${room.address}/events?actor=FIN`, { headers: { accept: 'text/html' }, redirect: 'manual' });
      expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in?back=%2Fevents%3Factor%3DFIN']);
      for (const path of ['/api/v1/events', '/api/v1/openapi.json', '/events.csv', '/nothing', '/dyads/NOR/FIN/timeline.svg']) {
        const answer = await room.get(path);
        expect([answer.status, answer.headers.get('www-authenticate')], path).toEqual([401, 'Bearer realm="chancery"']);
        expect(await answer.text()).not.toContain('Finland');
      }
      expect((await room.post('/judgements', FORM)).status).toBe(401);
      expect((await room.get('/assets/chancery.css')).status).toBe(200);
    });

    test('a token does what its roles allow, and the log has it', async () => {
      expect((await room.get('/api/v1/events', bearer('Ben'))).status).toBe(200);
      expect((await room.post('/judgements', FORM, bearer('Ben'))).status).toBe(403);
      expect(log()).toMatchObject([{ act: 'refused', person: 'Ben', about: 'POST /judgements', address: '127.0.0.1' }]);
      expect((await room.get('/admin', bearer('Ada'))).status).toBe(403);
      const judged = await fetch(`${room.address}/api/v1/judgements`, {
        method: 'POST',
        headers: { ...bearer('Ada'), 'content-type': 'application/json' },
        body: JSON.stringify({ about: 'nor-1#e1', verdict: 'accept' }),
      });
      expect(judged.status).toBe(201);
      const { judgement } = (await judged.json()) as { judgement: string };
      expect(log()).toMatchObject([{ act: 'changed', person: 'Ada', about: expect.stringContaining(judgement) }]);
      const { items } = (await (await room.get('/api/v1/judgements', bearer('Ben'))).json()) as { items: { judged_by: string }[] };
      expect(items[0]?.judged_by).toBe('Ada');
      expect((await room.post('/nothing', '', bearer('Ada'))).status).toBe(404);
    });

    test('a session: in by the page, judging needs its own token, out again', async () => {
      const ada = await signIn('Ada');
      const ben = await signIn('Ben');
      expect(log()).toMatchObject([{ act: 'sign-in', person: 'Ben' }]);
      const own = { cookie: ada.cookie, origin: room.address };
      for (const csrf of ['', 'x', ben.csrf, ada.csrf.toLowerCase()])
        for (const headers of [own, { cookie: ada.cookie }])
          expect((await room.post('/judgements', `${FORM}&csrf=${csrf}`, headers)).status).toBe(403);
      const elsewhere = { ...own, origin: 'http://elsewhere.example' };
      expect((await room.post('/judgements', `${FORM}&csrf=${ada.csrf}`, elsewhere)).status).toBe(403);
      const before = await room.get('/api/v1/judgements', { cookie: ada.cookie });
      expect((await before.text()).match(/"judgement"/g)?.length).toBe(1);
      expect((await room.post('/judgements', `${FORM.replace('e1', 's1')}&csrf=${ada.csrf}`, own)).status).toBe(303);
      expect(log()).toMatchObject([{ act: 'changed', person: 'Ada', about: expect.stringContaining('POST /judgements') }]);

      const page = await (await room.get('/documents/nor-1', { cookie: ben.cookie })).text();
      expect(page).not.toContain('id="judging"');
      expect((await room.post('/sign-out', '', own)).status).toBe(403);
      expect((await room.post('/sign-out', `csrf=${ada.csrf}`, own)).status).toBe(303);
      expect((await room.get('/api/v1/events', { cookie: ada.cookie })).status).toBe(401);
      expect((await room.get('/api/v1/events', { cookie: ben.cookie })).status).toBe(200);
      chancery('user', 'revoke', (tokens.Ben as string).slice(4, 12));
      expect((await room.get('/api/v1/events', { cookie: ben.cookie })).status).toBe(401);
      expect((await room.get('/api/v1/events', bearer('Ben'))).status).toBe(401);
    });

    test('sign-in leads to places of this server alone', async () => {
      for (const back of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example', 'javascript:1', '/sign-out']) {
        const answer = await room.post('/sign-in', `token=${tokens.Ada}&back=${encodeURIComponent(back)}`);
        expect(answer.headers.get('location')).toBe('/');
      }
    });

    test('tokens end when they are to, and a removed user is out', async () => {
      const short = chancery('user', 'token', 'Ada', '--for', '1500ms').out.trim();
      const asShort = { authorization: `Bearer ${short}` };
      expect((await room.get('/api/v1/events', asShort)).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 1600));
      expect((await room.get('/api/v1/events', asShort)).status).toBe(401);
      const eve = chancery('user', 'add', 'Eve').out.trim();
      const asEve = { authorization: `Bearer ${eve}` };
      expect((await room.get('/api/v1/events', asEve)).status).toBe(200);
      expect(chancery('user', 'remove', 'Eve').status).toBe(0);
      expect((await room.get('/api/v1/events', asEve)).status).toBe(401);
      expect(chancery('user', 'remove', 'Eve')).toMatchObject({ status: 2, err: expect.stringContaining('no such user') });
      const again = chancery('user', 'add', 'Eve').out.trim();
      expect((await room.get('/api/v1/events', asEve)).status).toBe(401);
      expect((await room.get('/api/v1/events', { authorization: `Bearer ${again}` })).status).toBe(200);
    });

    test('the admin sees users and the log, which nobody changes', async () => {
      const page = await (await room.get('/admin', bearer('Åse Ø.'))).text();
      for (const words of ['<bdi>Ada</bdi>', 'judge', 'wrong-token', 'sign-in', 'POST /judgements', 'user removed'])
        expect(page).toContain(words);
      for (const token of Object.values(tokens)) expect(page).not.toContain(token.slice(13));
      const one = await (await room.get('/admin?act=sign-in&person=Ben', bearer('Åse Ø.'))).text();
      expect(one.match(/<td>sign-in<\/td>/g)?.length).toBe(1);
      if (server) await expect(server.ask("update audit_log set person = 'Eve'", 'users')).rejects.toThrow('does not change');
    });

    // The last: tokens from here are not looked at any more.
    test('ten wrong tokens lock an address out, right ones too', async () => {
      await room.get('/api/v1/events', bearer('Ada'));
      const wrong = `${(tokens.Ada as string).slice(0, -1)}${tokens.Ada?.endsWith('A') ? 'B' : 'A'}`;
      const ada = await signIn('Ada');
      const told: number[] = [];
      for (let n = 0; n < 14; n++) told.push((await room.get('/api/v1/events', { authorization: `Bearer ${wrong}` })).status);
      expect(told).toEqual([...Array(10).fill(401), ...Array(4).fill(429)]);
      expect((await room.get('/api/v1/events', bearer('Ada'))).status).toBe(429);
      const page = await room.post('/sign-in', `token=${tokens.Ada}`);
      expect([page.status, await page.text()]).toEqual([429, expect.stringContaining('in 15 minutes again')]);
      expect((await room.get('/api/v1/events', { cookie: ada.cookie })).status).toBe(200);
      const acts = log(11).map(({ act }) => act);
      expect(acts).toEqual(['locked-out', ...Array(10).fill('wrong-token')]);
      expect(log()[0]?.about).toBe('for 15 minutes');
    });
  });
