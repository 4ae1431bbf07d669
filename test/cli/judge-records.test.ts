import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FullReading } from '../../src/record/index.ts';
import { JSON_LINES } from './record-articles.ts';
import { Desk } from './run-chancery.ts';

const desk = new Desk();
afterAll(() => desk.clear());

beforeAll(() => {
  for (const record of ['talks.db', 'anew.db']) desk.run(['add', '-', '--input', 'jsonl', '--record', record, '-q'], JSON_LINES);
}, 60_000);

function run(...args: string[]) {
  return desk.run([...args, '--record', 'talks.db']);
}

interface Row {
  readonly judgement: string;
  readonly verdict: string;
  readonly a: string;
  readonly corrections: string | null;
  readonly fate: string;
}

function log(record = 'talks.db'): Row[] {
  const { out } = desk.run(['judgements', '--format', 'json', '--record', record]);
  return out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]));
}

describe('judging records', () => {
  test('accepted, rejected, corrected, each with who and when; the same again is the same', () => {
    expect(run('judge', 'accept', 'nor-1#e1', '1#s2', '--by', 'Ada')).toEqual({
      status: 0,
      out: 'judgement v1: nor-1#e1 accepted\njudgement v2: 1#s2 accepted\n',
      err: '',
    });
    expect(run('judge', 'accept', 'nor-1#e1', '--by', 'Ada').out).toBe('judgement v1: nor-1#e1 accepted\n');
    run('judge', 'reject', 'nor-1#e2', '--by', 'Ada', '--note', 'words only');
    run('judge', 'correct', 'nor-2#e1', '--type', 'AGREE', '--recipient', 'FIN', '--recipient', 'SWE', '--place', 'Bergen', '--by', 'Ada');
    run('judge', 'correct', 'nor-2#a1@0', '--actor', 'Espen Barth Eide (NOR)', '--span', '23-33', '--by', 'Ada');
    const told = run('judgements').out;
    expect(told).toMatch(/^v1 {2}accepted nor-1#e1 “.*” {2}\(Ada, \d{4}-\d\d-\d\d\)$/m);
    expect(told).toContain('rejected nor-1#e2');
    expect(told).toContain('    words only\n');
    expect(told).toMatch(/corrected nor-2#e1 .*\n {4}type: AGREE, recipients: FIN; SWE, place: Bergen\n/);
    expect(log()).toHaveLength(5);
  }, 60_000);

  test('taken back, it stays in the log, and what was said before stands again', () => {
    const standing = () => {
      const database = new DatabaseSync(desk.at('talks.db'), { readOnly: true });
      const rows = database
        .prepare("select record, verdict, judged_by, disputed from judged where kind = 'event' and reading_id = 1 order by record")
        .all();
      database.close();
      return rows.map((row) => Object.values(row).join(' '));
    };
    expect(standing()).toEqual(['e1 accept Ada 0', 'e2 reject Ada 0']);
    run('judge', 'reject', 'nor-1#e1', '--by', 'Bea');
    expect(standing()).toEqual(['e1 reject Bea 1', 'e2 reject Ada 0']);
    expect(run('judge', 'undo', '--by', 'Bea').out).toBe('judgement v6: withdrawn\n');
    expect(standing()).toEqual(['e1 accept Ada 0', 'e2 reject Ada 0']);
    expect(run('judgements', '--withdraw', 'v3', '--by', 'Ada').out).toBe('judgement v3: withdrawn\n');
    expect(standing()).toEqual(['e1 accept Ada 0']);
    expect(run('judgements', '--of', 'Bea').out).toMatch(/v6 {2}rejected nor-1#e1.*\n {4}withdrawn by Bea on/);
    expect(run('judge', 'undo', '--by', 'Bea')).toMatchObject({ status: 2, err: expect.stringContaining('Bea has judged no record') });
  }, 60_000);

  test.each([
    [['accept', 'nor-1#e99'], 'no e99'],
    [['accept', 'nowhere#e1'], 'no such document'],
    [['accept', 'nor-1'], 'a record is named'],
    [['correct', 'nor-1#e1'], 'nothing is corrected'],
    [['correct', 'nor-1#e1', '--type', 'CONSULT'], 'nothing is corrected'],
    [['correct', 'nor-1#e1', '--type', 'CHAT'], 'type: Invalid option'],
    [['correct', 'nor-1#e1', '--start', '2024-02-30'], 'start: not a date'],
    [['correct', 'nor-1#e1', '--span', '9-3'], 'ends after it begins'],
    [['correct', 'nor-1#e1', '--span', '3-9999'], 'is outside it'],
    [['correct', 'nor-1#s1', '--type', 'AGREE'], 'a statement has no --type'],
  ])(
    'judge %j is told',
    (args, hint) => {
      const { status, out, err } = run('judge', ...args);
      expect([status, out]).toEqual([3, '']);
      expect(err).toContain(hint);
      expect(err).not.toMatch(/^\s+at /m);
    },
    60_000,
  );

  test('one that is not there does not keep the others from being judged', () => {
    const { status, out, err } = run('judge', 'accept', 'nowhere#e1', 'fin-1#e1', '--by', 'Ada');
    expect([status, out]).toEqual([3, 'judgement v7: fin-1#e1 accepted\n']);
    expect(err).toContain('nowhere#e1');
  }, 60_000);
});

describe('judgements of records that are read anew', () => {
  /** As if another program had read it: another type, another id, and an event that is none. */
  function readOtherwise(): void {
    const database = new DatabaseSync(desk.at('anew.db'));
    const { json } = database.prepare('select json from readings where id = 1').get() as { json: string };
    const reading = JSON.parse(json) as FullReading;
    const [call, support] = reading.events;
    if (!call || !support) throw new Error('the article has two events');
    const events = [
      { ...call, type: 'AID' },
      { ...support, id: 'e7' },
      { ...support, id: 'e9', trigger: [[0, 5]] },
    ];
    database.prepare('update readings set json = ?, reader = ? where id = 1').run(JSON.stringify({ ...reading, events }), 'an earlier one');
    database.close();
  }

  test('stand at the same record, not at one that says something else, and outlast one that is made no more', () => {
    readOtherwise();
    const judge = (...args: string[]) => desk.run(['judge', ...args, '--record', 'anew.db', '--by', 'Ada']);
    expect(judge('accept', 'nor-1#e7', 'nor-1#e1', 'nor-1#e9').err).toBe('');
    expect(judge('correct', 'nor-1#e1', '--type', 'CONSULT', '--status', 'ongoing', '--by', 'Bea').err).toBe('');
    const { status, out } = desk.run(['reread', '--record', 'anew.db', '-q']);
    expect([status, out]).toEqual([0, 'reread\t1\tnor-1\n']);
    expect(log('anew.db').map(({ judgement, a, fate }) => `${judgement} ${a} ${fate}`)).toEqual([
      'v1 nor-1#e2 stands',
      'v2 nor-1#e1 changed',
      'v3 nor-1#0-5 gone',
      'v4 nor-1#e1 stands',
    ]);
    const told = desk.run(['judgements', '--record', 'anew.db']).out;
    expect(told).toContain('says something else: to be judged again');
    expect(told).toContain('there is no such record any more');
    const database = new DatabaseSync(desk.at('anew.db'), { readOnly: true });
    const stands = database
      .prepare(
        'select j.record, j.verdict, j.corrections from judged j join readings r on r.id = j.reading_id where r.replaced_at is null order by j.record',
      )
      .all();
    database.close();
    // The machine has come to Bea's type; her status is left to correct.
    expect(stands.map((row) => Object.values(row))).toEqual([
      ['e1', 'correct', '{"status":"ongoing"}'],
      ['e2', 'accept', null],
    ]);
  }, 60_000);
});

describe('exports and lists of a judged record', () => {
  const of = (...args: string[]) => desk.run([...args, '--record', 'judged.db']).out;
  const csv = (...args: string[]) => {
    const [head = '', ...lines] = of('export', '--format', 'csv', ...args)
      .trimEnd()
      .split('\n');
    const names = head.split(',');
    return lines.map((line) => {
      const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell);
      return Object.fromEntries(names.map((name, at) => [name, cells[at]]));
    });
  };

  beforeAll(() => {
    desk.run(['add', '-', '--input', 'jsonl', '--record', 'judged.db', '-q'], JSON_LINES);
    of('judge', 'accept', 'nor-1#e1', '--by', 'Ada');
    of('judge', 'reject', 'nor-1#e2', 'nor-1#s2', '--by', 'Ada');
    of('judge', 'correct', 'nor-2#e1', '--type', 'AGREE', '--recipient', 'FIN', '--recipient', 'SWE', '--span', '0-20', '--by', 'Bea');
  }, 60_000);

  test('machine and person stand beside each other, and what is rejected is left out', () => {
    const rows = csv();
    expect(rows.map(({ document, event, verdict }) => `${document} ${event} ${verdict}`)).toEqual([
      'nor-1 e1 accept',
      'fin-1 e1 ',
      'fin-1 e2 ',
      'nor-2 e1 correct',
    ]);
    expect(rows[3]).toMatchObject({
      ...{ type: 'CONSULT', recipients: 'Espen Barth Eide', judged_type: 'AGREE', judged_recipients: 'FIN; SWE', judged_status: '' },
      ...{ corrected: 'type; recipients; span', judged_span_start: '0', judged_span_end: '20', judged_by: 'Bea', disputed: '0' },
    });
    const of = (whose: string) => csv('--judged', whose).map(({ document, event, verdict }) => `${document} ${event} ${verdict}`);
    expect(of('machine')).toContain('nor-1 e2 reject');
    expect(of('person')).toEqual(['nor-1 e1 accept', 'nor-2 e1 correct']);
    expect(csv('--table', 'statements').map(({ statement, document }) => `${document} ${statement}`)).not.toContain('nor-1 s2');
  }, 60_000);

  test('readings, other layouts and counts leave it out, too', () => {
    const reading = (whose: string) => JSON.parse(of('export', '--format', 'jsonl', '--judged', whose).split('\n')[0] ?? '');
    const [both, machine, person] = ['both', 'machine', 'person'].map(reading);
    const ids = (records: { id: string }[]) => records.map(({ id }) => id);
    expect([both, machine, person].map(({ events }) => ids(events))).toEqual([['e1'], ['e1', 'e2'], ['e1']]);
    expect(ids(both.statements)).toEqual(['s1']);
    expect(both.judgements.map(({ record, verdict, by }: { [name: string]: string }) => [record, verdict, by])).toEqual([
      ['e1', 'accept', 'Ada'],
      ['e2', 'reject', 'Ada'],
      ['s2', 'reject', 'Ada'],
    ]);
    const lines = (format: string, whose: string) => of('export', '--format', format, '--judged', whose).trimEnd().split('\n').length;
    expect(lines('gdelt', 'machine') - lines('gdelt', 'both')).toBe(1);
    const rows = (whose: string) =>
      of('export', '--format', 'icews', '--judged', whose)
        .split('\n')
        .map((line) => line.split('\t'));
    const told = (whose: string) =>
      rows(whose)
        .filter(([, , , , source]) => source === 'Finland')
        .map((cells) => [cells[6], cells[10]]);
    expect(told('both')).toContainEqual(['042', 'Norway']);
    expect(told('person').filter(([, target]) => target === 'Sweden')).toEqual([['030', 'Sweden']]);
    const counted = (whose: string) => of('export', '--format', 'edges', '--judged', whose);
    expect(counted('machine')).not.toBe(counted('both'));
  }, 60_000);

  test('so do lists and meetings', () => {
    expect(of('events', '--document', 'nor-1', '--format', 'json')).not.toContain('"event":"e2"');
    expect(of('events', '--judged', 'machine', '--format', 'json')).toMatch(/"event":"e2".*"verdict":"reject","judged_by":"Ada"/);
    expect(of('statements', '--judged', 'person')).toBe('');
    expect(of('meetings')).toContain('nor-1');
    of('judge', 'reject', 'nor-1#e1', '--by', 'Ada');
    expect(of('meetings')).not.toContain('nor-1');
    of('judge', 'undo', '--by', 'Ada');
    expect(of('meetings')).toContain('nor-1');
  }, 60_000);
});

describe('the agreement of two people', () => {
  test('is told with its counts, and who has judged where a name is wrong', () => {
    for (const by of ['Cyd', 'Dee']) run('judge', 'accept', 'nor-1#e1', 'nor-1#e2', 'fin-1#e1', '--by', by);
    run('judge', 'reject', 'fin-1#e1', 'fin-1#e2', '--by', 'Dee');
    run('judge', 'reject', 'fin-1#e2', '--by', 'Cyd');
    const [events] = JSON.parse(run('agreement', 'Cyd', 'Dee', '--format', 'json').out) as [Record<string, unknown>];
    expect(events).toMatchObject({ kind: 'event', one: 4, other: 4, both: 4, kept: { items: 4, observed: 0.75, kappa: 0.5 } });
    expect(events.spans).toMatchObject({ one: 3, other: 2, exact: 0.8 });
    const { out } = run('agreement', 'Cyd', 'Dee');
    expect(out).toMatch(/events: Cyd judged 4, Dee 4, both 4\n +verdict +kappa 0.50, 75 % alike of 4/);
    expect(run('agreement', 'Cyd', 'Nobody')).toMatchObject({
      status: 2,
      err: expect.stringContaining('Nobody has judged nothing; those who have: Ada, Cyd, Dee'),
    });
  }, 60_000);
});

test('a judgement on a document that is not there is told by check', () => {
  desk.run(['add', '-', '--record', 'spoilt.db', '-q'], 'It rained in Oslo on Monday.');
  const database = new DatabaseSync(desk.at('spoilt.db'));
  database.exec(`insert into verdicts (document_id, kind, span_start, span_end, number, verdict, said, words, judged_by, judged_at, fate)
    values (77, 'event', 0, 5, 0, 'accept', '{}', 'words', 'Ada', '2024-05-03', 'gone')`);
  database.close();
  expect(desk.run(['check', '--record', 'spoilt.db'])).toMatchObject({
    status: 1,
    out: expect.stringContaining('judgement v1: document 77 is not there'),
  });
}, 60_000);
