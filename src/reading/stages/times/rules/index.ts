import type { TimeRule } from '../rule.ts';
import { ago } from './ago.ts';
import { calendarDate } from './calendar-date.ts';
import { century } from './century.ts';
import { clock } from './clock.ts';
import { dateWithClock } from './date-with-clock.ts';
import { dayPart } from './day-part.ts';
import { decade } from './decade.ts';
import { deictic } from './deictic.ts';
import { duration } from './duration.ts';
import { edge } from './edge.ts';
import { holiday } from './holiday.ts';
import { month } from './month.ts';
import { namedDay } from './named-day.ts';
import { numericDate } from './numeric-date.ts';
import { quarter } from './quarter.ts';
import { relativeUnit } from './relative-unit.ts';
import { repeated } from './repeated.ts';
import { season } from './season.ts';
import { spanOfTime } from './span-of-time.ts';
import { theDay } from './the-day.ts';
import { vague } from './vague.ts';
import { weekOf } from './week-of.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

/** In order of trust: where two rules read the same words, the earlier one counts. */
export const RULES: readonly TimeRule[] = [
  namedDay,
  dateWithClock,
  calendarDate,
  numericDate,
  month,
  clock,
  decade,
  century,
  quarter,
  weekOf,
  edge,
  season,
  holiday,
  deictic,
  weekday,
  dayPart,
  relativeUnit,
  ago,
  spanOfTime,
  repeated,
  duration,
  theDay,
  year,
  vague,
];
