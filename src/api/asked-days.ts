import { z } from 'zod';

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const asked = z.string().regex(DAY, 'not a day, month or year (YYYY-MM-DD, YYYY-MM, YYYY)').refine(isInCalendar, 'there is no such day');

/** A day; of a month or year its first. Comes out as YYYY-MM-DD. */
export const firstDay = asked.transform((value) => `${value}-01-01`.slice(0, 10)).meta({ description: 'From this day, month or year on.' });

/** A day; of a month or year its last. */
export const lastDay = asked
  .transform((value) => (value.length === 10 ? value : lastOf(value.length === 4 ? `${value}-12` : value)))
  .meta({ description: 'To the end of this day, month or year.' });

/** The last day of a month, YYYY-MM. */
function lastOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(2000 + (year % 400), number, 0)).getUTCDate()}`;
}

function isInCalendar(value: string): boolean {
  return value.length < 10 || Number(value.slice(8)) <= Number(lastOf(value.slice(0, 7)).slice(8));
}
