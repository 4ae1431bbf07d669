import { spawn } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { JSON_LINES, manyArticles } from './record-articles.ts';
import { Desk } from './run-chancery.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const MANY = 25;
const desk = new Desk();
afterAll(() => desk.clear());

beforeAll(() => {
  desk.run(['add', '-', '--input', 'jsonl', '--record', 'talks.db', '-q'], JSON_LINES);
}, 60_000);

function withDatabase<T>(name: string, work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(desk.at(name));
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** As if an earlier program had read them. */
function age(name: string): void {
  withDatabase(name, (database) => database.exec("update readings set reader = 'chancery 0.0.1, model 0, tables 0'"));
}

test('documents read by another reader are read anew; judgements, texts and the old readings stay', () => {
  const meetings = () => desk.run(['meetings', '--record', 'talks.db', '--format', 'json']).out;
  const event = (document: string) =>
    withDatabase('talks.db', (database) => {
      const row = database
        .prepare(
          `select a.event from meeting_accounts a join readings r on r.id = a.reading_id join documents d on d.id = r.document_id
           join meetings m on m.id = a.meeting_id where m.kind = 'call' and d.given_id = ? and r.replaced_at is null`,
        )
        .get(document) as { event: string } | undefined;
      return `${document}#${row?.event}`;
    });
  const together = meetings();
  const judged = desk.run(['different', event('nor-1'), event('fin-1'), '--record', 'talks.db']);
  expect(judged).toMatchObject({ status: 0, err: '' });
  const apart = meetings();
  expect(apart).not.toBe(together);
  age('talks.db');
  withDatabase('talks.db', (database) => database.exec("update statements set speaker = null; update events set type = 'AID'"));
  expect(desk.run(['reread', '--record', 'talks.db', '-q'])).toEqual({
    status: 0,
    out: 'reread\t1\tnor-1\nreread\t2\tfin-1\nreread\t3\tnor-2\n',
    err: '',
  });
  expect(meetings()).toBe(apart);
  expect(desk.run(['statements', '--record', 'talks.db', '--speaker', 'NOR']).out).toContain('Norway stands with Finland');
  const counts = withDatabase('talks.db', (database) =>
    database
      .prepare('select count(*) as readings, sum(replaced_at is null) as in_force, count(distinct document_id) as documents from readings')
      .get(),
  );
  expect(counts).toEqual({ readings: 6, in_force: 3, documents: 3 });
  expect(desk.run(['check', '--record', 'talks.db'])).toMatchObject({ status: 0 });
}, 120_000);

test('what this reader has read is not read again, but when asked', () => {
  expect(desk.run(['reread', '--record', 'talks.db', '-q'])).toEqual({ status: 0, out: '', err: '' });
  expect(desk.run(['reread', '--record', 'talks.db', '-q', '--all']).out.split('\n')).toHaveLength(4);
  desk.put({ 'own.yaml': 'code: ARCTIC\nkind: igo\nnames: [the Arctic]\n' });
  expect(desk.run(['reread', '--record', 'talks.db', '-q', '--actors', 'own.yaml']).out.split('\n')).toHaveLength(4);
  expect(desk.run(['actors', 'Arctic', '--record', 'talks.db']).out).toContain('the Arctic (ARCTIC)');
  expect(desk.run(['reread', '--record', 'nothing.db', '-q'])).toMatchObject({ status: 2, err: expect.stringContaining('no such record') });
}, 60_000);

test('killed in the middle, it goes on where it was', async () => {
  desk.run(['add', '-', '--input', 'jsonl', '--record', 'many.db', '-q'], manyArticles(MANY));
  age('many.db');
  const child = spawn(process.execPath, [MAIN, 'reread', '--record', 'many.db', '-q', '-w', '1'], { cwd: desk.folder });
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
    if (out.split('\n').length > 5) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.on('close', resolve));
  const done = out.split('\n').slice(0, -1);
  const rest = desk.run(['reread', '--record', 'many.db', '-q']).out.split('\n').slice(0, -1);
  expect(done.length).toBeGreaterThanOrEqual(5);
  // One may have been stored and not yet told when it was killed.
  expect([MANY, MANY - 1]).toContain(done.length + rest.length);
  expect(new Set([...done, ...rest]).size).toBe(done.length + rest.length);
  const inForce = withDatabase('many.db', (database) =>
    database.prepare("select count(*) as n from readings where replaced_at is null and reader not like 'chancery 0.0.1%'").get(),
  );
  expect(inForce).toEqual({ n: MANY });
  expect(desk.run(['check', '--record', 'many.db'])).toMatchObject({ status: 0 });
}, 120_000);
