import { move, type Unit, weekdayOf } from '../calendar.ts';
import { UNITS } from '../names.ts';
import { found, type Reading, type TimeRule } from '../rule.ts';
import { writeUnknown, writeValue } from '../values.ts';
import { lowAt } from '../words.ts';

/** Units that "last", "this" … make a date of. */
const CALENDAR_UNITS: ReadonlySet<Unit> = new Set<Unit>([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
]);
const FROM_NOW = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
  ['current', 0],
  ['previous', -1],
]);
const FROM_TOLD = new Map([
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['same', 0],
  ['very same', 0],
]);

/**
 * The unit before, after or around the document's date, or around the date told last.
 *
 * Reads: "They agreed last month to talk this year." 2023-04-17 → last month=2023-03, this year=2023
 * Reads: "It fell last week; next quarter looks better." 2023-04-17 → last week=2023-W15, next quarter=2023-Q3
 * Reads: "He spoke last weekend." 2023-04-17 → last weekend=2023-W15-WE
 * Reads: "She came on 3 May 2020 and left the next day." → 3 May 2020=2020-05-03, the next day=2020-05-04
 * Reads: "They fought in 1914. That year prices rose." → 1914=1914, That year=1914
 * Reads: "He fled on 31 March 2020; the following month he died." → 31 March 2020=2020-03-31, the following month=2020-04
 * Reads: "The day before, on 2 June 2020, it rained." 2020-06-05 → The day before=2020-06-04, 2 June 2020=2020-06-02
 * Reads: "They rioted over the weekend." 2023-04-17 → the weekend=2023-W15-WE
 * Reads: "On 3 May they spoke of the talks that begin on 9 May. The same day they left." 2023-05-05 → 3 May=2023-05-03, 9 May=2023-05-09, The same day=2023-05-03
 * Leaves: "The last man and the same thing this time, next door."
 */
export const relativeUnit: TimeRule = {
  name: 'relative-unit',
  starts: ['last', 'this', 'next', 'the', 'that', 'earlier', 'later', 'coming'],
  read(reading, at) {
    const { words } = reading;
    const low = lowAt(words, at);
    if (low === 'earlier' || low === 'later') {
      const inner = /^(?:this|that|last|next|the)$/.test(lowAt(words, at + 1)) ? relativeUnit.read(reading, at + 1)?.[0] : undefined;
      return inner ? found('relative-unit', { ...inner, from: at }) : null;
    }
    if (low === 'the') return readWeekend(reading, at) ?? readTold(reading, at, at + 1);
    if (low === 'that') return readSame(reading, at);
    const past = low === 'this' && /^(?:past|last|coming)$/.test(lowAt(words, at + 1));
    const way = past ? (lowAt(words, at + 1) === 'coming' ? 1 : -1) : FROM_NOW.get(low);
    const name = past ? at + 2 : at + 1;
    const unit = unitAt(reading, name);
    if (way === undefined || !unit) return null;
    return shape(at, name + 1, reading.today, way, unit, 0.9);
  },
};

/** "over the weekend": the one that is over or going on, or the next to come. */
function readWeekend(reading: Reading, at: number) {
  const { words, today } = reading;
  if (lowAt(words, at + 1) !== 'weekend' || !/^(?:over|at|on|during|for)$/.test(lowAt(words, at - 1))) return null;
  const ahead = reading.tenseAt(at) === 'future' || (today !== null && weekdayOf(today) > 5);
  return shape(at, at + 2, today, ahead ? 0 : -1, 'weekend', 0.75);
}

function readTold(reading: Reading, from: number, at: number) {
  const { words } = reading;
  const low = lowAt(words, at);
  const unit = unitAt(reading, at + 1);
  if (unit && low === 'current') return shape(from, at + 2, reading.today, 0, unit, 0.8);
  if (unit && low === 'last' && unit === 'quarter') return shape(from, at + 2, reading.today, -1, unit, 0.8);
  const way = FROM_TOLD.get(low);
  if (unit && way !== undefined) return shape(from, at + 2, told(reading, from, unit), way, unit, 0.72);
  const plain = unitAt(reading, at);
  const after = lowAt(words, at + 1);
  if (!plain || (after !== 'before' && after !== 'after') || !/^[,.;:)]?$/.test(lowAt(words, at + 2).trim())) return null;
  return shape(from, at + 2, told(reading, from, plain), after === 'before' ? -1 : 1, plain, 0.65);
}

function readSame(reading: Reading, at: number) {
  const same = lowAt(reading.words, at + 1) === 'same' ? at + 2 : at + 1;
  const unit = unitAt(reading, same);
  if (!unit || unit === 'decade' || unit === 'century') return null;
  return shape(at, same + 1, told(reading, at, unit), 0, unit, 0.72);
}

function unitAt({ words }: Reading, at: number): Unit | null {
  const unit = UNITS.get(lowAt(words, at));
  return unit && CALENDAR_UNITS.has(unit) ? unit : null;
}

/** The day told last, of those that are over where the clause is in the past; a year is told by any date, a day only by a day. */
function told(reading: Reading, at: number, unit: Unit): number | null {
  const finest =
    unit === 'day' || unit === 'week' || unit === 'weekend' ? 'day' : unit === 'month' || unit === 'quarter' ? 'month' : 'year';
  const over = reading.today !== null && reading.tenseAt(at) === 'past' ? reading.today : undefined;
  return reading.last(at, finest, undefined, over)?.day ?? reading.today;
}

function shape(from: number, to: number, day: number | null, way: number, unit: Unit, confidence: number) {
  if (day === null) return found('relative-unit', { from, to, value: writeUnknown(unit), confidence: 0.5 });
  const stretch = move(day, way, unit);
  return found('relative-unit', { from, to, value: writeValue(stretch), stretch, confidence });
}
