import { dateOf, dayOf, move } from '../calendar.ts';
import { WEEKDAYS } from '../names.ts';
import { readOrdinal } from '../numbers.ts';
import { placeWeekday } from '../place.ts';
import { found, type TimeRule } from '../rule.ts';
import { writeValue } from '../values.ts';
import { lowAt } from '../words.ts';

/**
 * A week, weekend or day of a month by its place in it, and the week of a day.
 *
 * Reads: "Sales rebounded in the last week of March." 2009-04-01 → the last week of March=2009-W13
 * Reads: "They met in the first week of May 2020." → the first week of May 2020=2020-W18
 * Reads: "They vote on the second Tuesday of May 2023." → the second Tuesday of May 2023=2023-05-09
 * Reads: "It starts the week of 3 April 2023." → the week of 3 April 2023=2023-W14
 * Leaves: "She dreaded the week of the vote and the second day of talks."
 */
export const weekOf: TimeRule = {
  name: 'week-of',
  starts: ['the'],
  read(reading, at) {
    const { words } = reading;
    if (lowAt(words, at + 1) === 'week' && lowAt(words, at + 2) === 'of') {
      const date = reading.readAt(at + 3)?.[0];
      return date?.stretch?.unit === 'day' ? shape(date.stretch.day, date.to, 'week') : null;
    }
    const last = /^(?:last|final)$/.test(lowAt(words, at + 1));
    const which = last ? { value: 0, to: at + 2 } : readOrdinal(words, at + 1);
    const unit = which && lowAt(words, which.to);
    const weekday = which && WEEKDAYS.get(lowAt(words, which.to));
    if (
      !which ||
      (!weekday && unit !== 'week' && unit !== 'weekend' && unit !== 'day') ||
      lowAt(words, which.to + 1) !== 'of' ||
      which.value > 31
    )
      return null;
    const month = reading.readAt(which.to + 2)?.[0];
    if (month?.stretch?.unit !== 'month') return null;
    const { year, month: number } = dateOf(month.stretch.day);
    const first = dayOf(year, number, 1);
    if (weekday) {
      const day = last
        ? placeWeekday(dayOf(year, number + 1, 0), weekday, 'past')
        : placeWeekday(first, weekday, 'future') + 7 * (which.value - 1);
      return shape(day, month.to, 'day');
    }
    if (unit !== 'week' && unit !== 'weekend' && unit !== 'day') return null;
    const step = unit === 'day' ? which.value - 1 : 7 * (which.value - 1);
    return shape(last ? dayOf(year, number + 1, 0) - (unit === 'day' ? 0 : 3) : move(first, step, 'day').day, month.to, unit);

    function shape(day: number, to: number, name: 'week' | 'weekend' | 'day') {
      const stretch = { day, unit: name } as const;
      return found('week-of', { from: at, to, value: writeValue(stretch), stretch, confidence: 0.75 });
    }
  },
};
