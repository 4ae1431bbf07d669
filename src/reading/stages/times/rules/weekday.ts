import { weekdayOf } from '../calendar.ts';
import { DAY_PARTS } from '../names.ts';
import { placeWeekday } from '../place.ts';
import { found, type Reading, type TimeRule } from '../rule.ts';
import { writeValue } from '../values.ts';
import { isCapital, lowAt } from '../words.ts';
import { readWeekday, WEEKDAY_STARTS } from './calendar-parts.ts';

/**
 * A day of the week, seen from the document's date.
 *
 * Reads: "She arrived on Sunday." 2023-04-17 → Sunday=2023-04-16
 * Reads: "She will arrive on Sunday." 2023-04-17 → Sunday=2023-04-23
 * Reads: "The market rose on Monday." 2023-04-17 → Monday=2023-04-17
 * Reads: "Talks began last Friday and go on next Tuesday." 2023-04-17 → last Friday=2023-04-14, next Tuesday=2023-04-25
 * Reads: "He spoke Sunday morning." 2023-04-17 → Sunday morning=2023-04-16TMO
 * Reads: "The bourse stays shut until Friday." 2008-09-18 → Friday=2008-09-19
 * Reads: "He said on Sunday that he would resign." 2023-04-17 → Sunday=2023-04-16
 * Reads: "It opens on Saturday mornings." → Saturday mornings=XXXX-WXX-6TMO
 * Leaves: "The sun sat low and Sun Tzu and Bloody Sunday were named."
 */
export const weekday: TimeRule = {
  name: 'weekday',
  starts: [...WEEKDAY_STARTS, 'last', 'next', 'this', 'past', 'coming'],
  read(reading, at) {
    const { words, today } = reading;
    const way = readWay(words[at]?.low ?? '');
    const part = readWeekday(words, way ? at + 1 : at);
    if (!part || /^(?:black|bloody|super|ash|good|palm|cyber)$/.test(lowAt(words, at - 1))) return null;
    if (lowAt(words, part.to) === 'of' && /^(?:each|every|the)$/.test(lowAt(words, part.to + 1))) return null;
    const short =
      lowAt(words, part.to - 1).length < 6 && lowAt(words, part.to - 1) !== '.' && words[part.to - 1]?.low.endsWith('day') !== true;
    if (short && !/^(?:on|last|next|this)$/.test(lowAt(words, part.to - 2))) return null;
    const dayPart = DAY_PARTS.get(lowAt(words, part.to));
    const to = dayPart ? part.to + 1 : part.to;
    if (
      (isCapital(words, to) || lowAt(words, to) === 'best') &&
      /^(?:times|herald|league|post|mail|club|best|school)$/.test(lowAt(words, to))
    )
      return null;
    if (/^(?:mornings|afternoons|evenings|nights)$/.test(lowAt(words, to))) {
      const many = DAY_PARTS.get(lowAt(words, to).slice(0, -1));
      return found('weekday', { from: at, to: to + 1, type: 'SET', value: `XXXX-WXX-${part.value}T${many}`, confidence: 0.8 });
    }
    if (today === null || (!way && /^(?:a|an|any|the 13th)$/.test(lowAt(words, at - 1)))) {
      const value = `XXXX-WXX-${part.value}${dayPart ? `T${dayPart}` : ''}`;
      return found('weekday', { from: at, to, type: dayPart ? 'TIME' : 'DATE', value, confidence: 0.7 });
    }
    const day = dayFor(reading, at, way, part.value, today);
    const stretch = { day, unit: 'day' } as const;
    const value = writeValue(stretch) + (dayPart ? `T${dayPart}` : '');
    return found('weekday', { from: at, to, type: dayPart ? 'TIME' : 'DATE', value, stretch, confidence: 0.88 });
  },
};

type Way = 'last' | 'next' | 'this';

function readWay(low: string): Way | null {
  if (low === 'last' || low === 'next' || low === 'this') return low;
  return low === 'past' ? 'last' : low === 'coming' ? 'next' : null;
}

function dayFor(reading: Reading, at: number, way: Way | null, value: number, today: number): number {
  if (way === 'last') return today - ((weekdayOf(today) - value + 6) % 7) - 1;
  if (way === 'next') return today - weekdayOf(today) + 7 + value;
  const told = toldWeek(reading, at);
  if (told !== null && way === null) return placeWeekday(told, value, 'future');
  if (way === 'this') return today - weekdayOf(today) + value;
  return placeWeekday(today, value, reading.tenseAt(at));
}

/** "the following Tuesday": after the day told last. */
function toldWeek(reading: Reading, at: number): number | null {
  if (!/^(?:following|next)$/.test(lowAt(reading.words, at - 1))) return null;
  const last = reading.last(at, 'day');
  return last ? last.day + 1 : null;
}
