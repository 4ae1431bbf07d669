import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moveRecord, Record } from '../../src/store/index.ts';
import { JSON_LINES, manyArticles } from '../cli/record-articles.ts';
import { Desk } from '../cli/run-chancery.ts';
import { isPostgresMissing, PostgresServer } from './postgres-server.ts';

const MANY = 12;
const desk = new Desk();
let server: PostgresServer;
const now = () => '2024-05-03T00:00:00Z';

async function move(from: string, to: string, stopAfter = Number.POSITIVE_INFINITY): Promise<string[]> {
  const source = await Record.open(from, { readOnly: true, now });
  const target = await Record.open(to, { create: true, now });
  const moved: string[] = [];
  let steps = 0;
  const tell = () => {
    if (++steps > stopAfter) throw new Error('pulled the plug');
  };
  try {
    for await (const { table, rows } of moveRecord(source, target, tell, 2)) moved.push(`${table} ${rows}`);
    return moved;
  } finally {
    await source.close();
    await target.close();
  }
}

describe.skipIf(isPostgresMissing)('chancery move', () => {
  beforeAll(async () => {
    server = await PostgresServer.start();
    const changed = JSON_LINES.split('\n')[0]?.replace('They discussed', 'The two discussed') ?? '';
    desk.run(['add', '-', '--input', 'jsonl', '--record', 'talks.db', '-q'], JSON_LINES + manyArticles(MANY));
    desk.run(['add', '-', '--input', 'jsonl', '--record', 'talks.db', '-q'], changed);
    desk.run(['same', 'Espen Barth Eide', 'Jonas Gahr Støre', '--record', 'talks.db']);
  }, 400_000);
  afterAll(async () => {
    await server?.stop();
    desk.clear();
  });

  test('from a file to a database: every table, then the same answers, and more is added there', async () => {
    const url = await server.makeDatabase('moved');
    const { status, out, err } = desk.run(['move', 'talks.db', url, '-q']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(new RegExp(`^documents\t${MANY + 4}\t[0-9a-f]{32}$`, 'm'));
    expect(out).toMatch(/^judgements\t\d+\t/m);
    expect(out).toMatch(/^meeting_accounts\t[1-9]\d*\t/m);
    for (const asked of [
      ['events', '-f', 'json'],
      ['statements', '-f', 'json'],
      ['meetings', '-f', 'json'],
      ['actors', '-f', 'json'],
      ['judgements', '--rules', '-f', 'json'],
    ])
      expect(desk.run([...asked, '--record', url])).toEqual(desk.run([...asked, '--record', 'talks.db']));
    expect(desk.run(['search', '"envoy number 7"', '--record', url]).out).toContain('n7');
    expect(desk.run(['check', '--record', url]).status).toBe(0);
    expect(desk.run(['add', '-', '--record', url, '-q'], 'It rained in Oslo on Monday.').out).toMatch(`added\t${MANY + 5}\t`);
  }, 120_000);

  test.each([1, 4, 9, 14, 20])(
    'stopped after %i steps, it goes on where it was',
    async (steps) => {
      const url = await server.makeDatabase(`stopped_${steps}`);
      await expect(move(desk.at('talks.db'), url, steps)).rejects.toThrow('pulled the plug');
      const whole = await move(desk.at('talks.db'), url);
      expect(whole).toContain(`documents ${MANY + 4}`);
      expect(await move(desk.at('talks.db'), url)).toEqual(whole);
    },
    60_000,
  );

  test('jobs that wait go along, and are worked on there', async () => {
    desk.put({ 'done.jsonl': manyArticles(2), 'waiting.jsonl': JSON_LINES, 'later.jsonl': manyArticles(3) });
    expect(desk.run(['enqueue', 'done.jsonl', '--record', 'queued.db']).status).toBe(0);
    expect(desk.run(['work', '--once', '--record', 'queued.db', '-q']).status).toBe(0);
    expect(desk.run(['enqueue', 'waiting.jsonl', '--record', 'queued.db']).status).toBe(0);
    const url = await server.makeDatabase('queued');
    const moved = await move(desk.at('queued.db'), url);
    expect(moved).toContain('jobs 5');
    expect(await move(desk.at('queued.db'), url)).toEqual(moved);
    expect(desk.run(['enqueue', 'later.jsonl', '--record', url])).toMatchObject({ status: 0, err: '' });
    expect(desk.run(['work', '--once', '--record', url, '-q']).status).toBe(0);
    expect(await server.ask('select state, count(*)::int as n from jobs group by state', 'queued')).toEqual([{ state: 'done', n: 6 }]);
    expect(desk.run(['check', '--record', url]).out).toContain('all is well');
  }, 120_000);

  test('back to a file', async () => {
    const url = await server.makeDatabase('there');
    await move(desk.at('talks.db'), url);
    expect(desk.run(['move', url, 'back.db', '-q'])).toMatchObject({ status: 0, err: '' });
    expect(desk.run(['check', '--record', 'back.db']).out).toContain('all is well');
    expect(desk.run(['meetings', '-f', 'json', '--record', 'back.db'])).toEqual(
      desk.run(['meetings', '-f', 'json', '--record', 'talks.db']),
    );
  }, 60_000);

  test('a target with other documents is left alone; a copy that differs is told', async () => {
    const other = await server.makeDatabase('holds_other');
    desk.run(['add', '-', '--record', other, '-q'], 'It snowed in Oslo on Tuesday.');
    expect(desk.run(['move', 'talks.db', other])).toMatchObject({ status: 2, err: expect.stringContaining('holds other documents') });
    expect(await server.ask('select count(*) from documents', 'holds_other')).toEqual([{ count: '1' }]);

    const url = await server.makeDatabase('spoilt');
    await move(desk.at('talks.db'), url);
    await server.ask("update events set words = 'something else' where reading_id = 2", 'spoilt');
    const { status, err } = desk.run(['move', 'talks.db', url]);
    expect(status).toBe(2);
    expect(err).toContain('events differs after the copy');
    expect(err).not.toMatch(/^\s+at /m);
    expect(desk.run(['move', 'nothing.db', url])).toMatchObject({ status: 2, err: expect.stringContaining('no such record') });
  }, 60_000);
});
