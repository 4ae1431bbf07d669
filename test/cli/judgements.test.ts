import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from './record-articles.ts';
import { Desk } from './run-chancery.ts';

const desk = new Desk();
afterAll(() => desk.clear());

/** One person under spellings that no rule takes for one, and another person of the same name elsewhere. */
const PERSONS = [
  ['a', 'President Volodymyr Zelenskyy of Ukraine met with President Alexander Stubb of Finland on Friday.'],
  ['b', 'Ukrainian President Volodymyr Zelensky spoke with President Andrzej Duda of Poland on Friday.'],
  ['c', 'Ukrainian President Vladimir Zelenskiy met with Prime Minister Petteri Orpo of Finland on Friday.'],
  ['d', 'President Kassym-Jomart Tokayev of Kazakhstan met with President Alexander Stubb of Finland on Friday.'],
].map(([id, text]) => `${JSON.stringify({ id, date: '2024-05-03', text })}\n`);

beforeAll(() => {
  desk.run(['add', '-', '--input', 'jsonl', '--record', 'talks.db', '-q'], JSON_LINES + PERSONS.join(''));
}, 60_000);

function run(...args: string[]) {
  return desk.run([...args, '--record', 'talks.db']);
}

function rows<Row>(...args: string[]): Row[] {
  const { out, err } = run(...args, '--format', 'json');
  expect(err).toBe('');
  return out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]));
}

function documentsOf(actor: string): Set<string> {
  return new Set(rows<{ document: string }>('events', '--actor', actor).map(({ document }) => document));
}

interface MeetingRow {
  readonly id: string;
  readonly kind: string;
  readonly accounts: { document: string; event: string }[];
}

function meetingWith(document: string): MeetingRow {
  const found = rows<MeetingRow>('meetings').find(({ accounts }) => accounts.some((account) => account.document === document));
  if (!found) throw new Error(`no meeting told by ${document}`);
  return found;
}

describe('judgements of actors', () => {
  test('spellings of one name are one by rule, and the log says by which', () => {
    const [one] = rows<{ names: string }>('actors', 'Zelensk');
    expect(one?.names).toContain('Zelenskyy');
    expect(one?.names).toContain('Zelensky');
    expect(one?.names).toContain('Zelenskiy');
    expect(documentsOf('Zelenskyy')).toEqual(new Set(['a', 'b', 'c']));
    expect(run('judgements', '--rules').out).toMatch(/Vladimir Zelenskiy.* = Volodymyr Zelensk.*actors\/spelling/);
  }, 60_000);

  test('two that are judged to be one answer as one, until it is withdrawn', () => {
    expect(documentsOf('Tokayev')).toEqual(new Set(['d']));
    const { out } = run('same', 'Kassym-Jomart Tokayev', 'Petteri Orpo', '--by', 'Ada', '--note', 'only a test');
    const number = /^judgement (\d+):/.exec(out)?.[1] ?? '';
    expect(documentsOf('Tokayev')).toEqual(new Set(['c', 'd']));
    expect(documentsOf('Orpo')).toEqual(new Set(['c', 'd']));
    expect(run('same', 'Petteri Orpo', 'Kassym-Jomart Tokayev').out).toMatch(`judgement ${number}:`);
    const refused = run('different', 'Kassym-Jomart Tokayev', 'Petteri Orpo');
    expect(refused).toMatchObject({ status: 2, err: expect.stringContaining(`withdraw one first: ${number}`) });

    expect(run('judgements', '--withdraw', number, '--by', 'Bea').out).toBe(`judgement ${number}: withdrawn\n`);
    expect(documentsOf('Tokayev')).toEqual(new Set(['d']));
    expect(run('judgements').out).toMatch(/Tokayev.* = .*Orpo.*\(Ada, \d{4}-.*\n {4}only a test\n {4}withdrawn by Bea/);
  }, 60_000);

  test('what a rule took for one is split by a person, and goes together again', () => {
    const [before] = rows<{ actor: string; documents: number }>('actors', 'Volodymyr');
    const rule = rows<{ judgement: number; a_name: string; b_name: string; score: number }>('judgements', '--rules').find(
      ({ a_name, score }) => score !== null && /Zelensk/.test(a_name),
    );
    expect(rule).toBeDefined();
    const number = /^judgement (\d+)/.exec(run('different', rule?.a_name ?? '', rule?.b_name ?? '').out)?.[1] ?? '';
    expect(rows('actors', 'Zelensk').length).toBeGreaterThan(1);
    run('judgements', '--withdraw', number);
    expect(rows<{ actor: string; documents: number }>('actors', 'Volodymyr')).toEqual([before]);
  }, 60_000);

  test('who is not there, or could be two, is told', () => {
    expect(run('same', 'Nobody', 'Petteri Orpo')).toMatchObject({
      status: 2,
      err: expect.stringContaining('Nobody: no actor of this name'),
    });
    expect(run('same', 'a1', 'nor-1#e1')).toMatchObject({ status: 2, err: expect.stringContaining('never one') });
    expect(run('same', 'a1', 'a1')).toMatchObject({ status: 2, err: expect.stringContaining('one already') });
  }, 60_000);
});

test('a judgement about what is not there is told by check', () => {
  desk.run(['add', '-', '--record', 'spoilt.db', '-q'], 'It rained in Oslo on Monday.');
  const database = new DatabaseSync(desk.at('spoilt.db'));
  database.exec(`insert into judgements (kind, a, a_name, b, b_name, verdict, judged_by, judged_at)
    values ('event', '1:0-5', 'one', '77:0-5', 'other', 'same', 'Ada', '2024-05-03'), ('actor', 'person:nobody:', 'Nobody', 'person:nobody:', 'Nobody', 'same', 'Ada', '2024-05-03')`);
  database.close();
  const { status, out } = desk.run(['check', '--record', 'spoilt.db']);
  expect(status).toBe(1);
  expect(out).toContain('judgement 1: 77:0-5 is not there');
  expect(out).toContain('judgement 2: person:nobody: is not there');
}, 60_000);

describe('judgements of events', () => {
  test('an account is taken out of a meeting, and put back', () => {
    const call = meetingWith('fin-1');
    expect(new Set(call.accounts.map(({ document }) => document))).toEqual(new Set(['nor-1', 'fin-1']));
    const events = call.accounts.filter(({ document }) => document === 'fin-1').map(({ event }) => event);
    const other = call.accounts.find(({ document }) => document === 'nor-1')?.event;
    const numbers = events.map((event) => /\d+/.exec(run('different', `nor-1#${other}`, `fin-1#${event}`).out)?.[0] ?? '');
    expect(run('judgements').out).toMatch(/nor-1 “.*” ≠ fin-1 “/);
    expect(meetingWith('nor-1').accounts.map(({ document }) => document)).not.toContain('fin-1');
    expect(meetingWith('fin-1').accounts.map(({ document }) => document)).not.toContain('nor-1');
    for (const number of numbers) run('judgements', '--withdraw', number);
    expect(meetingWith('fin-1')).toEqual(call);
  }, 60_000);

  test('two meetings become one', () => {
    const [one, two] = [meetingWith('nor-1'), meetingWith('nor-2')];
    expect(one.id).not.toBe(two.id);
    expect(run('same', one.id, two.id).out).toMatch(/^judgement \d+: .* are one\n$/);
    expect(new Set(meetingWith('nor-2').accounts.map(({ document }) => document))).toEqual(new Set(['nor-1', 'fin-1', 'nor-2']));
    expect(run('same', one.id, 'm000000000000')).toMatchObject({ status: 2, err: expect.stringContaining('no such meeting') });
  }, 60_000);
});
