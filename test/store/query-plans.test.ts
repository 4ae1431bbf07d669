import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MeetingFilter, meetingsAfter, type PromiseFilter, promisesAfter, Record } from '../../src/store/index.ts';
import type { StoredEncounter } from '../../src/store/queries/meetings/encounters.ts';
import { meetingsNear } from '../../src/store/queries/meetings/near.ts';
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

test('the meetings near a new account are found by its two sides and days, however often the two have met', async () => {
  const participants = (['CHN', 'RUS'] as const).map((country) => ({ country, name: null }));
  const account = { encounter: { reading: 1, event: 'e1', participants, start: '2024-05-03', end: null }, place: {} };
  const plans = await askPlans(record, ({ db }) => meetingsNear(db, [account as unknown as StoredEncounter]));
  const encounters = plans.flatMap(({ steps }) => steps).filter((step) => /\bn\b/.test(step));
  expect(encounters).toEqual([
    'SEARCH n USING INDEX sqlite_autoindex_encounters_1 (reading_id=? AND event=?)',
    'SEARCH n USING INDEX encounters_sides (sides=? AND start_date>? AND start_date<?)',
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
