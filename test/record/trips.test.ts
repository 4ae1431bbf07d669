import { expect, test } from 'vitest';
import { countHosts, countTrips, type Journey, type Stop } from '../../src/record/index.ts';

function stop(country: string, start: string, given: { status?: Stop['status']; summit?: string } = {}): Stop {
  const told = given.summit === undefined ? null : { value: given.summit, sentence: '', document: 'a' };
  const account = { document: 'a', published: null, status: 'happened', occasion: told, acts: [], sentence: '', at: 0 };
  return {
    visitor: { name: 'Ada Berg', country: 'NOR', office: null, leader: true, ofOrganisation: false },
    country,
    status: given.status ?? 'happened',
    start,
    end: null,
    journey: null,
    accounts: [account as unknown as Stop['accounts'][number]],
  };
}

test('journeys by year with their share of summits; what was only planned is no journey', () => {
  const journeys: Journey[] = [
    { stops: [stop('SWE', '2023-02-01'), stop('DNK', '2023-02-03', { summit: 'the Harbour Summit' })] },
    { stops: [stop('SWE', '2023-08-01')] },
    { stops: [stop('FIN', '2024-01-01', { status: 'planned' })] },
    { stops: [stop('FIN', '2025-01-01', { status: 'planned' }), stop('SWE', '2025-01-02')] },
  ];
  expect(countTrips(journeys)).toEqual([
    { year: 2023, trips: 2, multilateral: 1 },
    { year: 2025, trips: 1, multilateral: 0 },
  ]);
  expect(countHosts(journeys)).toEqual([
    ['SWE', 3],
    ['DNK', 1],
  ]);
});
