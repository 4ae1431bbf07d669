import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMeetings, Record } from '../../src/store/index.ts';
import { Desk } from '../cli/run-chancery.ts';
import { askPlans } from './ask-plans.ts';

const desk = new Desk();
let record: Record;

beforeAll(async () => {
  record = await Record.open(`${desk.folder}/empty.db`, { create: true, now: () => '' });
});

afterAll(async () => {
  await record.close();
  desk.clear();
});

test('readings with a meeting are found through the events, not events anew for each reading', async () => {
  const plans = await askPlans(record, findMeetings);
  const { steps } = plans.find(({ query }) => query.includes('"events"')) ?? { steps: [] };
  expect(steps.filter((step) => /\b[re]\b/.test(step))).toEqual([
    'SEARCH r USING INTEGER PRIMARY KEY (rowid=?)',
    'SEARCH e USING INDEX events_type (type=?)',
  ]);
});
