import { type Found, found, type Reading, type TimeRule } from '../rule.ts';
import { writeValue } from '../values.ts';
import { lowAt, skip } from '../words.ts';

const NOUNS = /^(?:beginning|start|end|middle|close|rest|remainder|outset|turn)$/;
const INNER = new Set(['month', 'year', 'season', 'decade', 'century', 'relative-unit', 'week', 'quarter']);

/**
 * A modifier before a date: it belongs to the expression and does not change its value.
 *
 * Reads: "It shut in early 2021." → early 2021=2021
 * Reads: "He came in late May 2020, or mid-June 2020." → late May 2020=2020-05, mid-June 2020=2020-06
 * Reads: "Sales start by the end of this year." 2006-01-23 → the end of this year=2006
 * Reads: "It failed at the beginning of the year." 2008-04-09 → the beginning of the year=2008
 * Reads: "He died late Tuesday." 2023-04-17 → late Tuesday=2023-04-11
 * Leaves: "The end of the road and an early start."
 */
export const edge: TimeRule = {
  name: 'edge',
  starts: ['early', 'late', 'mid', 'the'],
  read(reading, at) {
    const { words } = reading;
    const low = lowAt(words, at);
    if (low !== 'the') {
      const weekday = low === 'mid' ? undefined : reading.readAt(at + 1)?.[0];
      if (weekday?.by === 'time/weekday' && weekday.type === 'DATE') return [{ ...weekday, from: at }];

      const next = lowAt(words, at + 1);
      return wrap(reading, at, next === 'in' ? skip(words, at + 2, 'the') : next === '-' ? at + 2 : at + 1);
    }
    const noun = lowAt(words, at + 1) === 'very' ? at + 2 : at + 1;
    if (!NOUNS.test(lowAt(words, noun)) || lowAt(words, noun + 1) !== 'of') return null;
    return wrap(reading, at, noun + 2) ?? readTheUnit(reading, at, noun + 2);
  },
};

function wrap(reading: Reading, from: number, at: number): readonly Found[] | null {
  const inner = reading.readAt(at);
  const first = inner?.[0];
  if (!inner || first?.type !== 'DATE' || !INNER.has(first.by.slice('time/'.length))) return null;
  return [{ ...first, from }, ...inner.slice(1)];
}

/** "the end of the year": the year of the document. */
function readTheUnit(reading: Reading, from: number, at: number): readonly Found[] | null {
  const { words, today } = reading;
  const unit = lowAt(words, at + 1);
  if (
    lowAt(words, at) !== 'the' ||
    today === null ||
    !/^(?:year|month|week|day|decade|century)$/.test(unit) ||
    lowAt(words, at + 2) === 'of'
  )
    return null;
  const day = unit === 'day' ? (reading.last(at, 'day')?.day ?? today) : today;
  const stretch = { day, unit: unit as 'day' };
  return found('edge', { from, to: at + 2, value: writeValue(stretch), stretch, confidence: 0.75 });
}
