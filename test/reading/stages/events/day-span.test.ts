import { expect, test } from 'vitest';
import { daysOf } from '../../../../src/reading/stages/events/day-span.ts';

test.each([
  ['2023-04-16', '2023-04-16', '2023-04-16'],
  ['2023-04-16T14:00', '2023-04-16', '2023-04-16'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-W15', '2023-04-10', '2023-04-16'],
  ['2023-W15-WE', '2023-04-15', '2023-04-16'],
  ['2021-W01', '2021-01-04', '2021-01-10'],
  ['2023-Q4', '2023-10-01', '2023-12-31'],
  ['2023-WI', '2023-12-01', '2024-02-29'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['199', '1990-01-01', '1999-12-31'],
])('%s covers %s to %s', (value, start, end) => {
  expect(daysOf(value)).toEqual({ start, end });
});

test.each(['XXXX-WXX-7', 'P3D', 'PRESENT_REF', 'XXXX'])('%s is no stretch of days', (value) => {
  expect(daysOf(value)).toBeNull();
});
