import { dayOf } from '../calendar.ts';
import { found, type TimeRule } from '../rule.ts';
import { writeValue } from '../values.ts';
import { isGlued, lowAt, skip } from '../words.ts';

/**
 * A day that has become a name, whatever year the article is of.
 *
 * Reads: "Since 9/11 and the September 11 terrorist attacks, guards stay." 2006-05-01 → 9/11=2001-09-11, September 11=2001-09-11
 * Leaves: "He ate 9/12 of it."
 */
export const namedDay: TimeRule = {
  name: 'named-day',
  starts: ['#', 'september', 'sept'],
  read({ words }, at) {
    const stretch = { day: dayOf(2001, 9, 11), unit: 'day' } as const;
    const shape = (to: number) => found('named-day', { from: at, to, value: writeValue(stretch), stretch, confidence: 0.9 });
    if (lowAt(words, at) === '9') {
      const whole = lowAt(words, at + 1) === '/' && lowAt(words, at + 2) === '11' && isGlued(words, at + 2);
      return whole && lowAt(words, at + 3) !== '/' && !isGlued(words, at) ? shape(at + 3) : null;
    }
    const day = skip(words, at + 1, '.');
    if (!/^sept/.test(lowAt(words, at)) || lowAt(words, day) !== '11') return null;
    const to = skip(words, day + 1, 'th');
    return /^attacks?$/.test(lowAt(words, skip(words, skip(words, to, ','), 'terrorist', 'terror'))) ? shape(to) : null;
  },
};
