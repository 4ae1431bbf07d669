import { move, type Unit } from '../calendar.ts';
import { CLOCK_UNITS, UNITS, UNITS_MANY } from '../names.ts';
import { COUNT_WORDS, MORE_WORDS, readCount, skipMore } from '../numbers.ts';
import { found, type TimeRule } from '../rule.ts';
import { writeUnknown, writeValue } from '../values.ts';
import { lowAt, skip } from '../words.ts';

const MANY_OF = ['years', 'months', 'weeks', 'days', 'decades', 'centuries', 'hours', 'minutes'];

/**
 * A distance from the document's date ("ago", "from now") or from the date told last ("later", "earlier").
 *
 * Reads: "It began two days ago." 2023-04-17 → two days ago=2023-04-15
 * Reads: "It was sold a year ago." 2023-04-17 → a year ago=2022
 * Reads: "He was born in 1940. Ten years later he fled." 2023-04-17 → 1940=1940, Ten years later=1950
 * Reads: "She won on 3 May 2020. Two weeks earlier she had lost." → 3 May 2020=2020-05-03, Two weeks earlier=2020-W16
 * Reads: "It was shut nearly a year and a half ago." 2023-04-17 → nearly a year and a half ago=2021-10
 * Reads: "They split decades ago." 2023-04-17 → decades ago=PAST_REF
 * Leaves: "Ago is a name and later is a word."
 */
export const ago: TimeRule = {
  name: 'ago',
  starts: ['#', ...COUNT_WORDS, ...MANY_OF, ...MORE_WORDS],
  read(reading, at) {
    const { words, today } = reading;
    const start = skipMore(words, at);
    const bare = MANY_OF.includes(lowAt(words, start));
    const count = bare ? { value: null, to: start } : readCount(words, start);
    if (!count) return null;
    const name = skip(words, count.to, '-');
    const unit: Unit | undefined = UNITS_MANY.get(lowAt(words, name)) ?? UNITS.get(lowAt(words, name));
    const half = /^and a half$/.test([1, 2, 3].map((ahead) => lowAt(words, name + ahead)).join(' '));
    const way = unit && readWay(words, half ? name + 4 : name + 1);
    if (!unit || !way || unit === 'second') return null;
    const value = count.value === null ? null : count.value + (half ? 0.5 : 0);
    if (value === null) {
      if (!way.fromNow && !bare && way.sign > 0) return found('ago', { from: at, to: way.to, value: 'FUTURE_REF', confidence: 0.5 });
      return bare && !way.fromNow
        ? null
        : found('ago', { from: at, to: way.to, value: way.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', confidence: 0.8 });
    }
    if (CLOCK_UNITS.has(unit)) {
      if (today === null || !way.fromNow) return null;
      return found('ago', { from: at, to: way.to, type: 'TIME', value: `${writeValue({ day: today, unit: 'day' })}TXX`, confidence: 0.5 });
    }
    const from = way.fromNow ? today : (reading.last(at, 'year')?.day ?? today);
    if (from === null) return found('ago', { from: at, to: way.to, value: writeUnknown(unit), confidence: 0.5 });
    if (value > 100_000) return null;
    const stretch = step(from, way.sign * value, unit);
    if (Number.isNaN(stretch.day)) return null;
    return found('ago', { from: at, to: way.to, value: writeValue(stretch), stretch, confidence: way.fromNow ? 0.75 : 0.65 });
  },
};

/** A half is told in the next smaller unit: "half a year ago", "two and a half years ago". */
function step(day: number, count: number, unit: Unit) {
  if (Number.isInteger(count)) return move(day, count, unit);
  if (unit === 'year') return move(day, Math.round(count * 12), 'month');
  if (unit === 'month') return move(day, Math.round(count * 4), 'week');
  return move(day, Math.round(count), unit);
}

function readWay(words: Parameters<typeof lowAt>[0], at: number): { sign: number; fromNow: boolean; to: number } | null {
  const low = lowAt(words, at);
  if (low === 'ago' || low === 'back')
    return low === 'ago' || /^[.,;)]$/.test(lowAt(words, at + 1)) ? { sign: -1, fromNow: true, to: at + 1 } : null;
  if (low === 'from' && lowAt(words, at + 1) === 'now') return { sign: 1, fromNow: true, to: at + 2 };
  if (/^['’]$/.test(low) && lowAt(words, at + 1) === 'time') return { sign: 1, fromNow: true, to: at + 2 };
  if (low === 'later' || low === 'afterwards' || low === 'afterward') return { sign: 1, fromNow: false, to: at + 1 };
  if (low === 'earlier' || low === 'previously' || (low === 'prior' && lowAt(words, at + 1) !== 'to'))
    return { sign: -1, fromNow: false, to: at + 1 };
  return null;
}
