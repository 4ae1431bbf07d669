import { CLOCK_UNITS, UNITS, UNITS_MANY, WEEKDAYS, WEEKDAYS_MANY } from '../names.ts';
import { readCount } from '../numbers.ts';
import { found, type TimeRule } from '../rule.ts';
import { two, writeLength } from '../values.ts';
import { isCapital, isDigits, lowAt, type Word } from '../words.ts';
import { readMonth } from './calendar-parts.ts';

const ADVERBS = new Map([
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['hourly', 'PT1H'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['biennial', 'P2Y'],
  ['biannual', 'P6M'],
]);

/**
 * Times that come again.
 *
 * Reads: "They meet daily and report annually." → daily=P1D, annually=P1Y
 * Reads: "It builds 15 aircraft a year." → a year=P1Y
 * Reads: "He swims twice a week." → a week=P1W
 * Reads: "They vote every Monday and every two years." → every Monday=XXXX-WXX-1, every two years=P2Y
 * Reads: "The shop shuts on Sundays and each March." → Sundays=XXXX-WXX-7, each March=XXXX-03
 * Leaves: "The Daily Mail praised every man and each other."
 */
export const repeated: TimeRule = {
  name: 'repeated',
  starts: [...ADVERBS.keys(), 'every', 'each', 'a', 'an', ...WEEKDAYS_MANY.keys()],
  read({ words }, at) {
    const low = lowAt(words, at);
    const set = (to: number, value: string, confidence: number) => found('repeated', { from: at, to, type: 'SET', value, confidence });
    const adverb = ADVERBS.get(low);
    if (adverb) return isCapital(words, at) && (isCapital(words, at + 1) || isCapital(words, at - 1)) ? null : set(at + 1, adverb, 0.85);
    const many = WEEKDAYS_MANY.get(low);
    if (many) return set(at + 1, `XXXX-WXX-${many}`, 0.8);
    if (low === 'a' || low === 'an') {
      const unit = UNITS.get(lowAt(words, at + 1));
      return unit && unit !== 'second' && isRate(words, at) ? set(at + 2, writeLength(1, unit), 0.85) : null;
    }
    const weekday = WEEKDAYS.get(lowAt(words, at + 1));
    if (weekday) return set(at + 2, `XXXX-WXX-${weekday}`, 0.9);
    const month = readMonth(words, at + 1);
    if (month) return set(month.to, `XXXX-${two(month.value)}`, 0.85);
    if (low === 'each' && UNITS_MANY.has(lowAt(words, at + 2))) return null;
    const part = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[lowAt(words, at + 1)];
    if (part) return set(at + 2, `XXXX-XX-XX${part}`, 0.85);
    const one = UNITS.get(lowAt(words, at + 1));
    if (one) return one === 'second' ? null : set(at + 2, writeLength(1, one), 0.85);
    const count = readCount(words, at + 1);
    const unit = count && UNITS_MANY.get(lowAt(words, count.to));
    return unit ? set(count.to + 1, writeLength(count.value, unit), 0.85) : null;
  },
};

/** After a number with what it counts, "once", "twice": "15 a year", "$40,000 a month", "three times a day". */
function isRate(words: readonly Word[], at: number): boolean {
  const before = lowAt(words, at - 1);
  if (/^(?:once|twice|times|percent|%|dollars|euros|pounds)$/.test(before)) return true;
  if (UNITS_MANY.has(before) && !CLOCK_UNITS.has(UNITS_MANY.get(before) ?? 'day'))
    return isDigits(words, at - 2) || isDigits(words, at - 3);
  for (let i = at - 1; i >= at - 3; i--) {
    if (isDigits(words, i)) return i === at - 1 || !/^(?:for|in|after|within|of|,|and)$/.test(before);
    if (/^(?:million|billion|thousand|hundred|dozen)$/.test(lowAt(words, i))) return true;
    if (!/^\p{L}{3,}$/u.test(lowAt(words, i)) || /^(?:for|after|within|over|than|and|once|spent|the|was|is)$/.test(lowAt(words, i)))
      return false;
  }
  return false;
}
