import { ORDINAL_WORDS, readOrdinal } from '../numbers.ts';
import { found, type TimeRule } from '../rule.ts';
import { two } from '../values.ts';
import { lowAt, skip } from '../words.ts';
import { isRangeMark } from './calendar-parts.ts';
import { eraAfter } from './year.ts';

/**
 * A century by its number.
 *
 * Reads: "The church is of the 19th century." → 19th century=18
 * Reads: "A seventeenth-century writer lived there." → seventeenth-century=16
 * Reads: "From the 15th to the 19th century it grew." → 15th=14, 19th century=18
 * Reads: "By the 7th century BC it shrank." → 7th century BC=-06
 * Leaves: "It was her third century of the match and the 19th attempt."
 */
export const century: TimeRule = {
  name: 'century',
  starts: ['#', ...ORDINAL_WORDS],
  read({ words }, at) {
    const first = readOrdinal(words, at);
    if (!first || first.value > 30) return null;
    const own = nameAfter(first.to);
    if (own !== null) return first.value >= 5 || eraAfter(words, own) ? [shape(at, own, first.value)].flat() : null;
    if (!isRangeMark(words, first.to)) return null;
    const second = readOrdinal(words, skip(words, skip(words, first.to + 1, 'the'), 'early', 'late'));
    const name = second && nameAfter(second.to);
    return name && second.value > first.value ? shape(at, first.to, first.value) : null;

    function nameAfter(to: number): number | null {
      const word = skip(words, to, '-');
      return /^(?:century|centuries)$/.test(lowAt(words, word)) ? word + 1 : null;
    }

    function shape(from: number, to: number, number: number) {
      const era = eraAfter(words, to);
      const value = `${era?.before ? '-' : ''}${two(number - 1)}`;
      return found('century', { from, to: era?.to ?? to, value, confidence: 0.92 });
    }
  },
};
