import { UNITS, UNITS_MANY } from '../names.ts';
import { COUNT_WORDS, type Count, MORE_WORDS, readCount, skipAndHalf, skipMore } from '../numbers.ts';
import { found, type TimeRule } from '../rule.ts';
import { writeLength } from '../values.ts';
import { isGlued, lowAt, skip, type Word } from '../words.ts';
import { isRangeMark } from './calendar-parts.ts';

const BARE = [...UNITS_MANY.keys()];

/**
 * A length of time: a number and a unit; several units without a number only where the words around ask for a length.
 *
 * Reads: "He came on a four-day visit." → four-day=P4D
 * Reads: "The fifty-year lease cost more." → fifty-year=P50Y
 * Reads: "They waited several months and 2.5 hours." → several months=PXM, 2.5 hours=PT2.5H
 * Reads: "It was decades in the making." → decades=PXDE
 * Reads: "It is the worst in over six years." → over six years=P6Y
 * Reads: "It takes between 60 and 90 days." → 60=P60D, 90 days=P90D
 * Reads: "It changed over the years." → over the years=PXY
 * Reads: "They marched for six straight days." → six straight days=P6D
 * Reads: "It came a day after the vote." → a day=P1D
 * Reads: "It took a year and a half." → a year and a half=P1.5Y
 * Leaves: "The second of two men came in first, one may say."
 * Leaves: "It was the third in as many months."
 * Leaves: "He finished second and had a second home."
 */
export const duration: TimeRule = {
  name: 'duration',
  starts: ['#', ...COUNT_WORDS, ...BARE, ...MORE_WORDS, 'single'],
  read(reading, at) {
    const { words } = reading;
    const from = skipMore(words, at);
    if (lowAt(words, at) === 'over' && lowAt(words, at + 1) === 'the' && UNITS_MANY.has(lowAt(words, at + 2))) return readOver(words, at);
    const bare = from === at ? readBare(words, at) : null;
    if (bare) return bare;
    if (lowAt(words, from) === 'single') return readSingle(words, at, from);
    const count = readCount(words, from);
    if (!count || isPartOfNumber(words, from) || (lowAt(words, from) === 'many' && lowAt(words, from - 1) === 'as')) return null;
    const range = readRange(words, from, count);
    if (range) return range;
    const name = afterAdjective(words, skip(words, count.to, '-'));
    const glued = lowAt(words, count.to) === '-';
    const many = UNITS_MANY.get(lowAt(words, name));
    const one = UNITS.get(lowAt(words, name));
    const unit = many ?? one;
    if (!unit || (one && !glued && !fitsOne(words, from, count, name))) return null;
    if (one === 'second' && !glued) return null;
    if (many === 'quarter' || one === 'quarter') return null;
    const half = count.value === 1 && one && !glued ? skipAndHalf(words, name) : null;
    if (half !== null && one)
      return found('duration', { from: at, to: half, type: 'DURATION', value: writeLength(1.5, one), confidence: 0.85 });
    if (/^(?:old|round|olds)$/.test(lowAt(words, name + 2)) && lowAt(words, name + 1) === '-') {
      return found('duration', { from: at, to: name + 1, type: 'DURATION', value: writeLength(count.value, unit), confidence: 0.5 });
    }
    return found('duration', { from: at, to: name + 1, type: 'DURATION', value: writeLength(count.value, unit), confidence: 0.85 });
  },
};

/** "a year" is a length where it stands by itself; "one day" is mostly none. */
function fitsOne(words: readonly Word[], from: number, count: Count, name: number): boolean {
  const after = lowAt(words, name + 1);
  if (count.value !== 1 && count.value !== 0.5) return count.value !== null && /^\d{1,3}$/.test(lowAt(words, from));
  if (lowAt(words, from) === 'one')
    return lowAt(words, name) !== 'day' || /^(?:after|before|of|in)$/.test(lowAt(words, from - 1)) || /^(?:after|before)$/.test(after);
  if (lowAt(words, from) === 'half') return true;
  const before = lowAt(words, from - 1);
  return (
    /^(?:for|in|within|over|than|after|nearly|almost|about|around|once|just|only|of|every|half|spent|took|takes|lasted|last|lasts|least|and|under|quite|was)$/.test(
      before,
    ) || /^(?:after|before|of|to|long|in|since|or|and|into|without)$/.test(after)
  );
}

/** "over the years". */
function readOver(words: readonly Word[], at: number) {
  const unit = UNITS_MANY.get(lowAt(words, at + 2));
  return unit ? found('duration', { from: at, to: at + 3, type: 'DURATION', value: writeLength(null, unit), confidence: 0.7 }) : null;
}

function readBare(words: readonly Word[], at: number) {
  const unit = UNITS_MANY.get(lowAt(words, at));
  if (!unit || unit === 'second' || unit === 'quarter' || unit === 'weekend') return null;
  const before = lowAt(words, at - 1);
  const after = lowAt(words, at + 1);
  const asked =
    /^(?:for|in|after|within|over|through|lasting|last|lasted|took|take|takes|spent|despite|following|mere|just|only)$/.test(before) ||
    (/^(?:after|before|later|earlier|ago|of)$/.test(after) &&
      /^(?:\W+|and|but|or|with|by|from|until|despite|following|as|is|are|were|was|to)$/.test(before)) ||
    (after === 'in' && lowAt(words, at + 2) === 'the' && lowAt(words, at + 3) === 'making') ||
    (after === '-' && isGlued(words, at + 1) && lowAt(words, at + 2) === 'long');
  if (!asked || /^(?:the|those|these|his|her|their|old|light|working|business)$/.test(before)) return null;
  return found('duration', { from: at, to: at + 1, type: 'DURATION', value: writeLength(null, unit), confidence: 0.72 });
}

/** "between 60 and 90 days", "two to three weeks", "10-15 years": the first number takes the unit of the second. */
function readRange(words: readonly Word[], at: number, count: Count) {
  if (
    count.value === null ||
    count.value < 1 ||
    /^an?$/.test(lowAt(words, at)) ||
    !isRangeMark(words, count.to) ||
    lowAt(words, count.to) === ','
  )
    return null;
  if (lowAt(words, count.to) === 'and' && lowAt(words, at - 1) !== 'between') return null;
  const second = readCount(words, count.to + 1);
  if (!second || second.value === null || second.value <= count.value) return null;
  const unit =
    UNITS_MANY.get(lowAt(words, skip(words, second.to, '-'))) ??
    (lowAt(words, second.to) === '-' ? UNITS.get(lowAt(words, second.to + 1)) : undefined);
  if (!unit) return null;
  const type = 'DURATION' as const;
  return found('duration', { from: at, to: count.to, type, value: writeLength(count.value, unit), confidence: 0.7 });
}

function readSingle(words: readonly Word[], at: number, from: number) {
  const name = skip(words, from + 1, '-');
  const unit = UNITS.get(lowAt(words, name));
  if (!unit || unit === 'second' || unit === 'minute') return null;
  return found('duration', { from: at, to: name + 1, type: 'DURATION', value: writeLength(1, unit), confidence: 0.75 });
}

function afterAdjective(words: readonly Word[], at: number): number {
  return /^(?:straight|consecutive|full|long|more|additional|whole|calendar|successive|business|working|solid|short)$/.test(
    lowAt(words, at),
  )
    ? at + 1
    : at;
}

/** The figures belong to a longer number or a name: "3.4-day" was read from the 3. */
function isPartOfNumber(words: readonly Word[], at: number): boolean {
  return (
    isGlued(words, at) && /^(?:[.,/:$€£#]|\p{L}+)$/u.test(lowAt(words, at - 1)) && isGlued(words, at - 1) && /^\d/.test(lowAt(words, at))
  );
}
