import { found, type TimeRule } from '../rule.ts';
import { writeValue } from '../values.ts';
import { isDigits, lowAt } from '../words.ts';
import { calendarDate } from './calendar-date.ts';
import { MONTH_STARTS, WEEKDAY_STARTS } from './calendar-parts.ts';
import { readClock } from './clock.ts';
import { deictic } from './deictic.ts';
import { numericDate } from './numeric-date.ts';
import { weekday } from './weekday.ts';

const DAYS: readonly TimeRule[] = [numericDate, calendarDate, deictic, weekday];

/**
 * A day and right after it a time of the clock.
 *
 * Reads: "Published 17 April 2023 – 10:15 in Rome." → 17 April 2023 – 10:15=2023-04-17T10:15
 * Reads: "Issued 2023-04-17T10:15Z at once." → 2023-04-17T10:15Z=2023-04-17T10:15Z
 * Reads: "They met on Sunday at 3 p.m. there." 2023-04-17 → Sunday at 3 p.m.=2023-04-16T15:00
 * Leaves: "On the run, 10:15 was her best."
 */
export const dateWithClock: TimeRule = {
  name: 'date-with-clock',
  starts: ['#', ...MONTH_STARTS, ...WEEKDAY_STARTS, 'today', 'yesterday', 'tomorrow'],
  read(reading, at) {
    const { words } = reading;
    for (const rule of DAYS) {
      const date = rule.read(reading, at);
      if (date?.length !== 1 || date[0]?.stretch?.unit !== 'day' || date[0].type !== 'DATE') continue;
      const { to, stretch } = date[0];
      const mark = /^(?:at|,|[-–—|@]|t)$/.test(lowAt(words, to)) ? to + 1 : to;
      const start = mark > to && lowAt(words, mark) === 'at' ? mark + 1 : mark;
      if (!isDigits(words, start) && lowAt(words, to) !== 'at') continue;
      const time = readClock(words, start) ?? readPlain(start);
      if (!time) continue;
      const value = `${writeValue(stretch)}T${time.value}`;
      return found('date-with-clock', {
        from: at,
        to: time.to,
        type: 'TIME',
        value,
        stretch,
        dated: date[0].dated ?? false,
        confidence: 0.9,
      });
    }
    return null;

    /** After a day "10:15" needs no other sign. */
    function readPlain(start: number): { value: string; to: number } | null {
      const hours = lowAt(words, start);
      const minutes = lowAt(words, start + 2);
      if (!/^(?:[01]?\d|2[0-3])$/.test(hours) || lowAt(words, start + 1) !== ':' || !/^[0-5]\d$/.test(minutes)) return null;
      const more = lowAt(words, start + 3) === ':' && /^[0-5]\d$/.test(lowAt(words, start + 4));
      const to = start + (more ? 5 : 3);
      const utc = /^(?:z|utc|gmt)$/.test(lowAt(words, to));
      return {
        value: `${hours.padStart(2, '0')}:${minutes}${more ? `:${lowAt(words, start + 4)}` : ''}${utc ? 'Z' : ''}`,
        to: utc ? to + 1 : to,
      };
    }
  },
};
