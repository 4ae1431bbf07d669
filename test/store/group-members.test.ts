import { afterAll, beforeAll, expect, test } from 'vitest';
import { findEvents, findStatements, Record } from '../../src/store/index.ts';
import { Desk } from '../cli/run-chancery.ts';

const TEXT =
  'Kenyan President Ann Lee met Peruvian President Juan Soto in Lima on 3 May 2024. The two leaders stressed that trade between the coasts must grow. The two leaders agreed to cooperate on shipping. Lee said that the port was safe.';
const desk = new Desk();
let record: Record;

beforeAll(async () => {
  desk.put({ 'lima.jsonl': `${JSON.stringify({ id: 'lima', date: '2024-05-04', text: TEXT })}\n` });
  expect(desk.run(['add', 'lima.jsonl', '--record', 'r.db', '-q']).status).toBe(0);
  record = await Record.open(desk.at('r.db'), { readOnly: true, now: () => '' });
}, 60_000);
afterAll(async () => {
  await record.close();
  desk.clear();
});

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

test.each([
  ['KEN', ['stressed', 'agreed', 'said']],
  ['Ann Lee', ['stressed', 'agreed', 'said']],
  ['PER', ['stressed', 'agreed']],
  ['Soto', ['stressed', 'agreed']],
  ['CHL', []],
])('what the two leaders say, %s says', async (speaker, cues) => {
  expect((await all(findStatements(record, { speaker }))).map(({ cue }) => cue)).toEqual(cues);
});

test.each([
  ['KEN', 1],
  ['Soto', 1],
  ['CHL', 0],
])('what the two leaders agree on, %s agrees on', async (actor, count) => {
  const events = await all(findEvents(record, { actor, type: 'AGREE' }));
  expect(events.map(({ actors }) => actors)).toEqual(Array.from({ length: count }, () => 'two leaders'));
});
