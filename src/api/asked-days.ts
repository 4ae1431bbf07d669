import { z } from 'zod';
import { firstDayOf, lastDayOf } from '../tables/index.ts';

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const asked = z.string().regex(DAY, 'not a day, month or year (YYYY-MM-DD, YYYY-MM, YYYY)').refine(isInCalendar, 'there is no such day');

/** A day; of a month or year its first. Comes out as YYYY-MM-DD. */
export const firstDay = asked.transform(firstDayOf).meta({ description: 'From this day, month or year on.' });

/** A day; of a month or year its last. */
export const lastDay = asked.transform(lastDayOf).meta({ description: 'To the end of this day, month or year.' });

function isInCalendar(value: string): boolean {
  return value.length < 10 || value <= lastDayOf(value.slice(0, 7));
}
