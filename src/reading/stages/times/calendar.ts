/** Days are counted from 1970-01-01, proleptic Gregorian; year 0 is 1 BC. */

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** A stretch of the calendar: the day it begins on and how long it is. */
export interface Stretch {
  readonly day: number;
  readonly unit: Unit;
}

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

const MILLISECONDS = 86_400_000;

export function dayOf(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS);
}

export function dateOf(day: number): CalendarDate {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function isDate(year: number, month: number, day: number): boolean {
  const back = dateOf(dayOf(year, month, day));
  return back.year === year && back.month === month && back.day === day;
}

/** `YYYY-MM-DD` as a day; null when it is none. */
export function parseDay(text: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** The unit `count` units away from the one that `day` lies in; a day keeps its place in the month where it can. */
export function move(day: number, count: number, unit: Unit): Stretch {
  const { year, month, day: dayOfMonth } = dateOf(day);
  if (unit === 'day') return { day: day + count, unit };
  if (unit === 'week' || unit === 'weekend') return { day: day + 7 * count, unit };
  const months = MONTHS_IN[unit];
  if (months === undefined) return { day, unit };
  const first = dateOf(dayOf(year, month + Math.round(months * count), 1));
  const last = dateOf(dayOf(first.year, first.month + 1, 0)).day;
  return { day: dayOf(first.year, first.month, Math.min(dayOfMonth, last)), unit };
}

const MONTHS_IN: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};
