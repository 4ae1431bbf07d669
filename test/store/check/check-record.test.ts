import { copyFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArticle } from '../../../src/ingest/index.ts';
import {
  checkRecord,
  enqueue,
  findSame,
  finishJobs,
  handIn,
  PRIORITY,
  Record,
  saveFeed,
  saveFetch,
  saveItem,
  takeJobs,
} from '../../../src/store/index.ts';
import { JSON_LINES } from '../../cli/record-articles.ts';
import { Desk } from '../../cli/run-chancery.ts';
import { emptyReading } from '../empty-reading.ts';

const desk = new Desk();
const now = () => '2031-01-01T00:00:00.000Z';
const R1 = 'r1';
const LONG =
  'The ministers of trade of Norway and Finland met in Oslo on 6 May 2024 and spoke for three hours about timber, fish, ships and the roads between the two countries. They agreed that customs officers of both sides will meet again in June. A spokesman said that the talks had been long and friendly.';

/** A record that holds something of each kind. */
beforeAll(async () => {
  const newer = {
    id: 'nor-2',
    date: '2024-05-03',
    text: 'Foreign Minister Espen Barth Eide of Norway met today with Foreign Minister Elina Valtonen of Finland in Oslo. They signed an agreement.',
  };
  const copies = ['a', 'b'].map((id) => ({ id, date: '2024-05-06', text: id === 'a' ? LONG : `${LONG} It was Monday.` }));
  desk.put({ 'some.jsonl': JSON_LINES, 'more.jsonl': [newer, ...copies].map((one) => `${JSON.stringify(one)}\n`).join('') });
  const run = (...args: string[]) => expect(desk.run([...args, '--record', 'whole.db'])).toMatchObject({ status: 0 });
  run('add', 'some.jsonl', '-q', '-w', '1');
  run('add', 'more.jsonl', '-q', '-w', '1');
  run('judge', 'accept', 'nor-1#e1', '--by', 'Ada');
  run('different', 'Jonas Gahr Støre', 'Alexander Stubb', '--by', 'Ada');
  run('different', 'nor-1#e1', 'fin-1#e1', '--by', 'Ada');
  const record = await Record.open(desk.at('whole.db'), { now });
  try {
    const seen = { feed: 'https://p.example/rss', address: 'https://p.example/1', sha256: 'a'.repeat(64) };
    await record.write(async (db) => {
      await saveFeed(db, {
        address: seen.feed,
        source: null,
        kind: 'rss',
        etag: null,
        last_modified: null,
        tried_at: null,
        last_seen: null,
        problem: null,
        failures: 0,
      });
      const fetch = await saveFetch(db, {
        ...seen,
        found_at: seen.address,
        fetched_at: now(),
        status: 200,
        bytes: 9,
        headers: '{}',
        problem: null,
      });
      await saveItem(db, {
        ...seen,
        first_seen: now(),
        checked_at: now(),
        stamp: null,
        etag: null,
        last_modified: null,
        problem: null,
        failures: 0,
      });
      await enqueue(db, { article: makeArticle('It rained.'), place: 'p', priority: PRIORITY.live, fetch }, R1, now());
    });
    const jobs = await takeJobs(record, 'w', 1000, 1);
    await finishJobs(
      record,
      jobs.map((job) => ({ job, made: { json: emptyReading('It rained.'), words: 2, reader: R1 } })),
    );
    expect(await findSame(record, makeArticle('It rained.'))).not.toBeNull();
    await record.write((db) => enqueue(db, { article: makeArticle('It snowed.'), place: 'q', priority: PRIORITY.live }, R1, now()));
    await handIn(record, { name: 'a text', given: '[]', by: null, owner: 'o' }, 10);
  } finally {
    await record.close();
  }
}, 300_000);
afterAll(() => desk.clear());

async function check(path: string, reader = ''): Promise<string[]> {
  const record = await Record.open(desk.at(path), { readOnly: true, now });
  try {
    const wrong: string[] = [];
    for await (const line of checkRecord(record, reader)) wrong.push(line);
    return wrong;
  } finally {
    await record.close();
  }
}

/** A copy of the record that somebody laid hands on, with none of what the database does against it. */
function spoil(name: string, statement: string): string {
  const path = `${name.replaceAll(/\W+/g, '-')}.db`;
  copyFileSync(desk.at('whole.db'), desk.at(path));
  const database = new DatabaseSync(desk.at(path), { enableForeignKeyConstraints: false });
  database.exec('pragma ignore_check_constraints = on');
  const triggers = database.prepare("select name from sqlite_master where type = 'trigger'").all() as { name: string }[];
  for (const trigger of triggers) database.exec(`drop trigger ${trigger.name}`);
  database.exec(statement);
  database.close();
  return path;
}

test('a record in order is in order, whichever reader checks it', async () => {
  expect(await check('whole.db')).toEqual([]);
  expect(await check('whole.db', R1)).toEqual([]);
});

const FIRST = 'reading_id = 1 and id = (select min(id) from';
describe('what was tampered with is told', () => {
  test.each([
    ['a text', "update documents set text = text || ' Or not.' where id = 1", 'document 1: its text does not have its hash'],
    ['a hash', `update documents set hash = '${'0'.repeat(64)}' where id = 1`, 'document 1: its text does not have its hash'],
    ['a version', 'update documents set version = 7 where version = 2', 'version 7 follows on version 1'],
    [
      'a superseded version',
      'update documents set superseded_at = null where version = 1',
      'it has a newer version, and is not superseded',
    ],
    ['no reading', 'delete from readings where document_id = 1', 'document 1: it has no reading'],
    ['a reading in force', "update readings set replaced_at = '2031' where document_id = 1", 'document 1: 0 readings of it are in force'],
    ['a reading that is no JSON', "update readings set json = '{' where id = 1", 'reading 1: its JSON cannot be read'],
    [
      'a reading',
      "update readings set json = replace(json, 'CONSULT', 'AGREE') where id = 1",
      /reading 1, events e\d+: not as the reading has it: type/,
    ],
    ['the date of a reading', "update readings set date = '1999-01-01' where id = 1", 'reading 1: its date is not that of its JSON'],
    [
      'a span',
      `update statements set span_start = span_start + 1 where ${FIRST} statements)`,
      /statements s\d+: not as the reading has it: span_start/,
    ],
    [
      'a quote',
      "update statements set words = 'Norway leaves' where reading_id = 1",
      /reading 1, statements s\d+: not as the reading has it: words/,
    ],
    ['a speaker', 'update statements set speaker = null where reading_id = 1', /statements s\d+: not as the reading has it: speaker/],
    ['an event', "update events set type = 'ASSAULT' where reading_id = 1", /events e\d+: not as the reading has it: type/],
    ['a status', "update events set status = 'denied' where reading_id = 1", /events e\d+: not as the reading has it: status/],
    ['a lost event', 'delete from events where reading_id = 1', /reading 1: events lacks e\d+/],
    [
      'an event too many',
      "insert into events select reading_id, 'e99', type, mode, cameo, quad, intensity, contexts, reciprocal, start_date, end_date, day, place, status, statement, channel, words, span_start, span_end, confidence, made_by from events where reading_id = 1 limit 1",
      'reading 1: events has e99, which the reading has not',
    ],
    [
      'who acts',
      "update event_actors set role = 'recipient', number = number + 5 where reading_id = 1 and role = 'actor'",
      /reading 1: event_actors lacks/,
    ],
    ['a dyad', "update dyads set source = 'RUS' where reading_id = 1", /reading 1: dyads lacks/],
    [
      'a mention',
      'update mentions set span_end = span_end + 2 where reading_id = 1',
      /reading 1, mentions .*: not as the reading has it: span_end/,
    ],
    ['an office', "update offices set title = 'King' where reading_id = 1", /reading 1, offices .*: not as the reading has it: title/],
    ['a time', "update times set value = '1999' where reading_id = 1", /reading 1, times t\d+: not as the reading has it: value/],
    ['a place', 'update places set latitude = 0 where reading_id = 3', /reading \d, places .*: not as the reading has it: latitude/],
    ['a key', "update actors set key = 'person:somebody:NOR' where key like 'person:jonas%'", /it is taken for person:somebody:NOR/],
    [
      'an actor',
      'update document_actors set actor_id = (select max(id) from actors) where reading_id = 1 and id = (select min(id) from document_actors where reading_id = 1)',
      /reading 1, actor a\d+: it is taken for/,
    ],
    [
      'a name',
      "update actor_names set folded = 'x' where actor_id = (select min(actor_id) from actor_names where folded <> '')",
      /the name .* is kept as x/,
    ],
    [
      'a part of a name',
      'delete from actor_name_parts where actor_id = (select min(actor_id) from actor_name_parts)',
      /is found under nothing/,
    ],
    ['who is one', 'update actors set same_as = 1 where id = 2', /actor 2: .* is one with 1, and is judged otherwise/],
    ['a judgement of actors', "update judgements set verdict = 'same' where kind = 'actor'", /is one with none, and is judged otherwise/],
    ['a judgement of events', "update judgements set verdict = 'same' where kind = 'event'", /are two events, and are judged otherwise/],
    [
      'what a judgement is about',
      "update judgements set a = 'person:nobody:' where kind = 'actor'",
      'judgement 1: person:nobody: is not there',
    ],
    ['a verdict', "update verdicts set verdict = 'reject'", /reading 1, judged .*: not as the reading has it: verdict/],
    [
      'the words of a verdict',
      "update verdicts set words = 'others'",
      'judgement v1: the words that were judged are not those of document 1',
    ],
    [
      'the fate of a verdict',
      "update verdicts set fate = 'gone', record = null",
      'judgement v1: it is said to be gone at nothing, and is stands at e1',
    ],
    ['what stands', 'delete from judged', 'reading 1: judged lacks'],
    [
      'a group of accounts',
      "update event_accounts set same_event = 'hx' where same_event = (select min(id) from same_events)",
      /event hx: 1 documents are said to tell of it, and 2 do/,
    ],
    ['a count of accounts', 'update same_events set accounts = accounts + 1', /documents are said to tell of it, and \d do/],
    [
      'a count of independent ones',
      'update same_events set independent = 9',
      /9 documents are said to tell of it by themselves, and \d do/,
    ],
    [
      'what an event is told by',
      "update event_accounts set telling = replace(telling, 'CONSULT', 'AGREE') where reading_id = 1",
      /reading 1, event_accounts e\d+: not as the reading has it: telling/,
    ],
    ['under what an event is found', "update event_keys set day = '1999-01-01' where reading_id = 1", /reading 1: event_keys lacks/],
    ['a sum of dyads', 'update dyad_years set events = events + 1', /events of .* in all are said to be there/],
    ['a lost sum', 'delete from dyad_years', /events are not added up/],
    ['a copy', 'update near_copies set likeness = 0.51', /it is not as much like document \d as is said/],
    [
      'a signature',
      "update text_signatures set signature = 'AAAA' where document_id = 1",
      'document 1: its signature is not that of its text',
    ],
    [
      'a band',
      "update text_bands set band = 'x' || band where document_id = 1",
      'document 1: texts like it are looked for under other bands than its own',
    ],
    [
      'a job without its document',
      "update jobs set document_id = null where place = 'p'",
      'job 1: p is said to be read, and names no document',
    ],
    ['a job without its article', "update jobs set article = null where place = 'q'", 'job 2: q waits to be read, and its article is gone'],
    [
      'a job with another article',
      "update jobs set article = replace(article, 'snowed', 'hailed') where place = 'q'",
      'job 2: q waits to be read, and its article is not what was queued',
    ],
    [
      'a job with another key',
      "update jobs set key = 'x' where place = 'q'",
      'job 2: q waits to be read, and its article is not what was queued',
    ],
    ['a job that is half over', "update jobs set done_at = null where place = 'p'", 'job 1: p is said to be over, and not since when'],
    [
      'a job set aside for nothing',
      "update jobs set state = 'dead', done_at = '2031' where place = 'q'",
      'job 2: q was set aside, and no problem says why',
    ],
    ['a job of another document', "update jobs set document_id = 1 where place = 'p'", 'fetch 1: it names another document than its job 1'],
    [
      'a fetch',
      `update fetches set sha256 = '${'b'.repeat(64)}'`,
      'feed item https://p.example/1: its sha256 is not that of what was fetched last',
    ],
    ['a lost fetch', 'delete from fetches', 'feed item https://p.example/1: its sha256 is not that of what was fetched last'],
    ['a feed item', "update feed_items set sha256 = 'c'", 'feed item https://p.example/1: its sha256 is not that of what was fetched last'],
    ['what was handed in', 'update additions set given = null', 'addition 1: a text waits to be opened, and what was handed in is gone'],
    [
      'a document that a fetch names',
      'update fetches set document_id = 77',
      'fetches: document_id 77 names a row of documents that is not there',
    ],
    [
      'a document of a reading',
      'update readings set document_id = 77 where id = 1',
      'readings: document_id 77 names a row of documents that is not there',
    ],
  ] as [string, string, string | RegExp][])('%s', async (name, statement, told) => {
    const wrong = await check(spoil(name, statement), name === 'a job with another article' || name === 'a job with another key' ? R1 : '');
    expect(wrong).toContainEqual(typeof told === 'string' ? expect.stringContaining(told) : expect.stringMatching(told));
  });
});

test('of a reading of an earlier reader the words are checked, and not what today’s rules would make of it', async () => {
  const quotes = await check(spoil('an earlier quote', "update statements set words = 'Norway leaves' where reading_id = 1"), R1);
  expect(quotes).not.toEqual([]);
  for (const line of quotes) expect(line).toMatch(/^reading 1, statements s\d+: not as the reading has it: words$/);
  expect(await check(spoil('an earlier dyad', "update dyads set day = '1999-01-01' where reading_id = 1"), R1)).not.toContainEqual(
    expect.stringContaining('reading 1: dyads'),
  );
});
