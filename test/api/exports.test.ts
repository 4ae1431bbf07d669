import { setTimeout as wait } from 'node:timers/promises';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { startChancery } from '../cli/start-chancery.ts';
import { isPostgresMissing, PostgresServer } from '../store/postgres-server.ts';
import { ReadingRoom } from '../web/reading-room.ts';

const SOON = { timeout: 20_000, interval: 100 };

interface Told {
  readonly export: number;
  readonly state: string;
  readonly bytes: number;
  readonly file: string | null;
  readonly problem: string | null;
  readonly detail?: string;
}

describe.each(
  [
    ['a file', false],
    ['PostgreSQL', true],
  ].filter(([, postgres]) => !postgres || !isPostgresMissing) as [string, boolean][],
)('exports of a record in %s, as jobs', { timeout: 60_000 }, (_, postgres) => {
  let server: PostgresServer | undefined;
  let where: string;
  let room: ReadingRoom;

  beforeAll(async () => {
    if (postgres) server = await PostgresServer.start();
    where = (await server?.makeDatabase('exported')) ?? 'talks.db';
    room = await ReadingRoom.open(JSON_LINES, where);
  }, 400_000);
  afterAll(async () => {
    await room?.close();
    await server?.stop();
  });

  async function ask(body: object, at = room.address): Promise<[number, Told]> {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${at}/api/v1/exports`, { method: 'POST', headers, body: JSON.stringify(body) });
    return [answer.status, (await answer.json()) as Told];
  }

  async function look(id: number, at = room.address): Promise<Told> {
    return (await (await fetch(`${at}/api/v1/exports/${id}`)).json()) as Told;
  }

  async function fileOf(id: number, at = room.address): Promise<Response> {
    await expect.poll(async () => (await look(id, at)).state, SOON).toBe('done');
    return fetch(`${at}/api/v1/exports/${id}/file`);
  }

  /** What the command line writes. */
  function written(...args: string[]): string {
    const { out, err, status } = room.desk.run(['export', '--record', where, ...args]);
    expect([status, err]).toEqual([0, '']);
    return out;
  }

  test.each([
    ['csv', {}, 'text/csv; charset=utf-8', 'csv', []],
    ['csv', { table: 'statements', judged: 'machine' }, 'text/csv; charset=utf-8', 'csv', ['--table', 'statements', '--judged', 'machine']],
    ['csv', { as_of: '2000-01-01' }, 'text/csv; charset=utf-8', 'csv', ['--as-of', '2000-01-01']],
    ['gdelt', {}, 'text/tab-separated-values; charset=utf-8', 'tsv', []],
    ['geojson', {}, 'application/geo+json', 'geojson', []],
  ] as const)('%s %j is the file that the command line writes', async (format, question, type, ending, args) => {
    const [status, told] = await ask({ format, question });
    expect([status, told]).toEqual([202, expect.objectContaining({ format, question, asked_by: 'local', problem: null })]);
    const file = await fileOf(told.export);
    expect(file.headers.get('content-type')).toBe(type);
    expect(file.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename="${format}[\\w-]*\\.${ending}"$`));
    const text = await file.text();
    expect(text).toBe(written('--format', format, ...args));
    expect(await look(told.export)).toMatchObject({ bytes: Buffer.byteLength(text), file: `/api/v1/exports/${told.export}/file` });
  });

  test('Parquet and archives come as they are', async () => {
    const [, parquet] = await ask({ format: 'parquet', question: { table: 'documents' } });
    const rows = await parquetReadObjects({ file: await (await fileOf(parquet.export)).arrayBuffer() });
    expect(rows).toHaveLength(3);
    const [, brat] = await ask({ format: 'brat' });
    const archive = Buffer.from(await (await fileOf(brat.export)).arrayBuffer());
    expect(archive.subarray(0, 2).toString()).toBe('PK');
    expect(archive.toString('latin1').match(/00000\d-[a-z]{3}-\d\.ann/g)).toHaveLength(6);
  });

  test.each([
    [{ format: 'docx' }, 400, 'format'],
    [{ format: 'csv', question: { table: 'users' } }, 400, 'question.table'],
    [{ format: 'csv', question: { as_of: '2024-02-30' } }, 400, 'question.as_of'],
    [{ format: 'csv', path: '/etc/passwd' }, 400, 'path'],
  ])('%j is refused', async (body, status, hint) => {
    expect(await ask(body)).toEqual([status, expect.objectContaining({ detail: expect.stringContaining(hint) })]);
  });

  test('what is not there, or not done, is said to be so', async () => {
    for (const path of ['999', '999/file', '..%2f1', '1e3']) expect((await room.get(`/api/v1/exports/${path}`)).status, path).toBe(404);
    const [, told] = await ask({ format: 'jsonl' });
    const early = await room.get(`/api/v1/exports/${told.export}/file`);
    expect([early.status, ((await early.json()) as Told).detail]).toEqual([409, 'The file is not done yet.']);
    await fileOf(told.export);
  });

  test('a server that ends leaves its exports to the next, which makes them anew', async () => {
    const first = await serve();
    const [, told] = await ask({ format: 'csv' }, first.address);
    const text = await (await fileOf(told.export, first.address)).text();
    first.child.kill('SIGTERM');
    await first.ran;
    const second = await serve();
    // The room is a server over this record, too: one of the two has it.
    const again = async () => {
      const answers = await Promise.all([room.address, second.address].map((at) => fetch(`${at}/api/v1/exports/${told.export}/file`)));
      return answers.find(({ status }) => status === 200)?.text();
    };
    await expect.poll(again, SOON).toBe(text);
    second.child.kill('SIGTERM');
    expect((await second.ran).status).toBe(0);
  });

  test('a few may wait at once, and no more', async () => {
    const asked = await Promise.all(Array.from({ length: 12 }, () => ask({ format: 'edges' })));
    const taken = asked.filter(([status]) => status === 202).length;
    expect([taken >= 8, asked.filter(([status]) => status === 429).length]).toEqual([true, 12 - taken]);
    expect(taken).toBeLessThan(12);
  });

  async function serve() {
    const started = startChancery(room.desk.folder, ['serve', '--port', '0', '--record', where]);
    while (!started.out().includes('\n')) await wait(50);
    return { ...started, address: started.out().trim() };
  }
});
