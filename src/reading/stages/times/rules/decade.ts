import { dateOf, dayOf } from '../calendar.ts';
import { found, type TimeRule } from '../rule.ts';
import { writeValue } from '../values.ts';
import { isDigits, isGlued, lowAt, skip } from '../words.ts';

const SPELLED = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((word, index) => [word, 20 + 10 * index]),
);

/**
 * A decade of the calendar. Two figures, and names, need "the" and mean the last such decade; "in her 80s" is an age.
 *
 * Reads: "It was built in the 1990s." → 1990s=199
 * Reads: "The cars of the 70s and '80s rust." 2007-02-09 → 70s=197, '80s=198
 * Reads: "Prices fell in the late nineteen nineties and the sixties." 2007-02-09 → late nineteen nineties=199, sixties=196
 * Leaves: "She is in her 80s and drives at 70s speed."
 */
export const decade: TimeRule = {
  name: 'decade',
  starts: ['#', "'", '’', '‘', 'nineteen', 'eighteen', ...SPELLED.keys()],
  read({ words, today }, at) {
    const quote = /^['’‘]$/.test(lowAt(words, at)) ? 1 : 0;
    const number = at + quote;
    const asked =
      /^(?:the|early|late|mid|-|and|or|to|of)$/.test(lowAt(words, at - 1)) &&
      !/^(?:his|her|their|my|your|our|its)$/.test(lowAt(words, at - 2));
    if (isDigits(words, number)) {
      const figures = lowAt(words, number);
      const plural = skip(words, number + 1, "'", '’');
      if (lowAt(words, plural) !== 's' || !isGlued(words, plural) || !isGlued(words, number + 1)) return null;
      if (/^[12]\d\d0$/.test(figures)) return shape(at, plural + 1, Number(figures), 0.95);
      if (!/^[2-9]0$/.test(figures) || !asked || (quote && !isGlued(words, number))) return null;
      return shape(at, plural + 1, recent(Number(figures), today), 0.85);
    }
    const century = { nineteen: 1900, eighteen: 1800 }[lowAt(words, at)];
    const tens = SPELLED.get(lowAt(words, century ? at + 1 : at));
    if (tens === undefined || quote || (!century && !asked)) return null;
    return century ? shape(at, at + 2, century + tens, 0.9) : shape(at, at + 1, recent(tens, today), 0.75);
  },
};

function shape(from: number, to: number, year: number, confidence: number) {
  const stretch = { day: dayOf(year), unit: 'decade' } as const;
  return found('decade', { from, to, value: writeValue(stretch), stretch, confidence });
}

function recent(tens: number, today: number | null): number {
  const now = today === null ? 2000 : dateOf(today).year;
  const year = now - (now % 100) + tens;
  return year > now ? year - 100 : year;
}
