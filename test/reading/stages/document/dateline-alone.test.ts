import { expect, test } from 'vitest';
import { readDateline } from '../../../../src/reading/stages/document/dateline.ts';

test.each([
  ['OSLO/BERGEN, Aug. 1, 2024', '2024-08-01'],
  ['Oslo, July 16, 2018', '2018-07-16'],
  ['2023-02-03 | OSLO/BERGEN', '2023-02-03'],
  ['OSLO, 2 November 2022. The ministers agreed.', '2022-11-02'],
  ['In Oslo, July 16, 2018 was hot.', null],
  ['Oslo, July 16', null],
  ['Tuesday, March 5, 2024', null],
])('%s', (line, date) => {
  expect(readDateline(line)?.date?.date ?? null).toBe(date);
});
