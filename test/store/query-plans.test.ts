import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MeetingFilter, meetingsAfter, type PromiseFilter, promisesAfter, Record } from '../../src/store/index.ts';
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

/** The step that a list's rows come from, and whether they are sorted anew. */
async function planOf(filter: MeetingFilter): Promise<string[]> {
  const plans = await askPlans(record, (record) => meetingsAfter(record, filter, ['2024-05-03', 'm0'], 20));
  const { steps } = plans.find(({ query }) => query.includes('"start_date" is not null')) ?? { steps: [] };
  return steps.filter((step) => /\b[mp]\b|ORDER BY/.test(step));
}

test('a page of meetings is read from their order, from the place on that it begins at', async () => {
  expect(await planOf({})).toEqual(['SEARCH m USING COVERING INDEX meetings_latest (start_date>? AND start_date<?)']);
  expect(await planOf({ actors: ['CHN'] })).toEqual([
    'SEARCH p USING COVERING INDEX meeting_participants_country (country=? AND start_date>? AND start_date<?)',
  ]);
  expect(await planOf({ actors: ['RUS', 'CHN'] })).toEqual([
    'SEARCH p USING COVERING INDEX meeting_pairs_latest (one=? AND other=? AND start_date>? AND start_date<?)',
  ]);
});

/** The step that a page of promises comes from, and whether they are sorted anew. */
async function planOfPromises(filter: PromiseFilter): Promise<string[]> {
  const plans = await askPlans(record, (record) => promisesAfter(record, filter, ['2024-05-03', 7], 20));
  const { steps } = plans.find(({ query }) => query.includes(' as last_day')) ?? { steps: [] };
  return steps.filter((step) => /\b[mp]\b|ORDER BY/.test(step));
}

test('a page of promises is read from their order, whoever is a party and however they stand', async () => {
  expect(await planOfPromises({})).toEqual(['SEARCH m USING COVERING INDEX promises_latest (last_day<?)']);
  expect(await planOfPromises({ standing: 'new' })).toEqual([
    'SEARCH m USING COVERING INDEX promises_standing (standing=? AND last_day<?)',
  ]);
});
