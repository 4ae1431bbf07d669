import { found, type TimeRule } from '../rule.ts';
import { writeUnknown, writeValue } from '../values.ts';
import { lowAt } from '../words.ts';

/**
 * "the day" as markets close it: the day told last.
 *
 * Reads: "Shares rose on 3 May 2010 and ended the day higher." → 3 May 2010=2010-05-03, the day=2010-05-03
 * Reads: "For the day, the index lost 2%." 2010-05-07 → the day=2010-05-07
 * Leaves: "He praised the day of rest and named the day."
 */
export const theDay: TimeRule = {
  name: 'the-day',
  starts: ['the'],
  read({ words, today, last }, at) {
    if (
      lowAt(words, at + 1) !== 'day' ||
      !/^(?:end|ended|ending|ends|finish|finished|finishing|close|closed|closing|for|start|started|began|during)$/.test(
        lowAt(words, at - 1),
      )
    ) {
      return null;
    }
    if (lowAt(words, at + 2) === 'of' || lowAt(words, at + 2) === 'when') return null;
    const day = last(at, 'day')?.day ?? today;
    const value = day === null ? writeUnknown('day') : writeValue({ day, unit: 'day' });
    return found('the-day', {
      from: at,
      to: at + 2,
      value,
      ...(day !== null && { stretch: { day, unit: 'day' as const } }),
      confidence: 0.7,
    });
  },
};
