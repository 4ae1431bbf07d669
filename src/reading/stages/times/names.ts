import type { Unit } from './calendar.ts';

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** 1–12 by full name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(MONTH_NAMES.map((name, index) => [name, index + 1]));
/** 1–12 by abbreviation, without the stop. */
export const MONTHS_CUT: ReadonlyMap<string, number> = new Map([
  ...SHORT_MONTHS.map((name, index): [string, number] => [name, index + 1]),
  ['sept', 9],
]);

const DAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** 1 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(DAY_NAMES.map((name, index) => [name, index + 1]));
export const WEEKDAYS_MANY: ReadonlyMap<string, number> = new Map(DAY_NAMES.map((name, index) => [`${name}s`, index + 1]));
export const WEEKDAYS_CUT: ReadonlyMap<string, number> = new Map([
  ...'mon tue wed thu fri sat sun'.split(' ').map((name, index): [string, number] => [name, index + 1]),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);

/** First month of each season; a winter begins in December. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** TIMEX3 codes for parts of the day. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

/** Every unit in the singular; the plurals are in `UNITS_MANY`. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>(
  (['second', 'minute', 'hour', 'day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'century', 'millennium'] as const).map(
    (unit) => [unit, unit],
  ),
);
export const UNITS_MANY: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...[...UNITS].map(([name, unit]): [string, Unit] => [`${name}s`, unit]),
  ['centuries', 'century'],
  ['millennia', 'millennium'],
  ['mins', 'minute'],
  ['hrs', 'hour'],
  ['yrs', 'year'],
]);
export const CLOCK_UNITS: ReadonlySet<Unit> = new Set<Unit>(['second', 'minute', 'hour']);

/** What stands between the first and the last day of a stretch. */
export const BETWEEN_DAYS = /^\s*(?:-|–|—|to|until|till|through|and)\s*(?:the\s)?$/;
