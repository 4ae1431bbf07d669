import { expect, test } from 'vitest';
import { countChoices, countMonths, countYears, fitsCell, isReal, type RelationCell } from '../../../src/record/index.ts';

function cell(month: string, given: Partial<RelationCell> = {}): RelationCell {
  const usual = {
    source: 'FIN',
    type: 'CONSULT',
    quad: 'verbal-cooperation',
    status: 'happened',
    channel: 'outlet',
    events: 1,
    intensity: 1,
  };
  return { month, ...usual, ...given };
}

test('months without events have their place, and their trend leans on their neighbours', () => {
  const months = countMonths([cell('2023-11', { events: 2, intensity: 6 }), cell('2024-02', { quad: 'verbal-conflict', intensity: -5 })]);
  expect(months.map(({ month, events, intensity }) => [month, events, intensity])).toEqual([
    ['2023-11', 2, 3],
    ['2023-12', 0, null],
    ['2024-01', 0, null],
    ['2024-02', 1, -5],
  ]);
  expect(months[3]?.quads).toEqual({ 'verbal-conflict': 1 });
  const trend = months.map((month) => month.trend as number);
  expect(trend).toEqual(trend.toSorted((a, b) => b - a));
  expect(trend.every((value) => value > -5 && value < 3)).toBe(true);
  expect(countMonths([cell('2023-00')])).toEqual([]);
});

test('a choice of a facet is counted as the other facets leave it', () => {
  const cells = [
    cell('2024-01', { events: 3 }),
    cell('2024-01', { type: 'ACCUSE', channel: 'statement' }),
    cell('2024-02', { type: 'ACCUSE', status: 'planned', channel: null }),
  ];
  expect(countChoices(cells, {}, 'type')).toEqual([
    ['CONSULT', 3],
    ['ACCUSE', 1],
  ]);
  expect(countChoices(cells, { type: 'ACCUSE' }, 'type')).toEqual(countChoices(cells, {}, 'type'));
  expect(countChoices(cells, { type: 'ACCUSE' }, 'channel')).toEqual([['statement', 1]]);
  expect(countChoices(cells, {}, 'status')).toEqual([
    ['happened', 4],
    ['planned', 1],
  ]);
  expect(cells.filter((one) => fitsCell(one, { status: 'planned' }))).toEqual([cells[2]]);
  expect(cells.filter((one) => fitsCell(one, { since: '2024-02' }))).toEqual([]);
  expect(cells.filter((one) => fitsCell(one, {}))).toEqual(cells.filter(isReal));
});

test('what counts both ways counts in each, what is planned in none', () => {
  const cells = [
    cell('2024-01', { source: null, events: 2, intensity: 2 }),
    cell('2024-03', { intensity: -4 }),
    cell('2024-04', { status: 'planned' }),
  ];
  expect(countYears(cells, 'NOR', 'FIN').map(({ source, target, events, intensity }) => [source, target, events, intensity])).toEqual([
    ['FIN', 'NOR', 3, -2 / 3],
    ['NOR', 'FIN', 2, 1],
  ]);
});
