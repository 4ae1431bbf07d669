import { dateOf, dayOf } from '../calendar.ts';
import { SEASONS } from '../names.ts';
import { found, type TimeRule } from '../rule.ts';
import { writeValue } from '../values.ts';
import { lowAt, skip } from '../words.ts';

/**
 * Seasons. "spring" and "fall" are words besides and need a year or a word before them that asks for a time.
 *
 * Reads: "They met in the spring of 2023." → spring of 2023=2023-SP
 * Reads: "They parted last summer." 2023-04-17 → last summer=2022-SU
 * Reads: "It will reopen next fall." 2023-04-17 → next fall=2023-FA
 * Reads: "Winter 2019 was cold; this spring is not." 2023-04-17 → Winter 2019=2019-WI, this spring=2023-SP
 * Leaves: "Prices fall, they spring a leak, and a mineral spring ran dry."
 */
export const season: TimeRule = {
  name: 'season',
  starts: [...SEASONS.keys(), 'last', 'this', 'next'],
  read(reading, at) {
    const { words, today } = reading;
    const way = { last: -1, this: 0, next: 1 }[lowAt(words, at)];
    const name = way === undefined ? at : at + 1;
    const first = SEASONS.get(lowAt(words, name));
    if (first === undefined) return null;
    const said = /^(?:1[5-9]|20)\d\d$/.exec(lowAt(words, skip(words, skip(words, name + 1, 'of', ','), 'the')));
    if (said && way === undefined) {
      const stretch = { day: dayOf(Number(said[0]), first), unit: 'season' } as const;
      const to = skip(words, name + 1, 'of', ',') + 1;
      return found('season', { from: at, to, value: writeValue(stretch), stretch, dated: true, confidence: 0.92 });
    }
    const sure = lowAt(words, name) === 'summer' || lowAt(words, name) === 'winter' || lowAt(words, name) === 'autumn';
    const before = lowAt(words, at - 1);
    const asked =
      /^(?:in|since|by|until|during|early|late|mid|every)$/.test(before) ||
      (/^(?:the|an?)$/.test(before) && /^(?:in|by|during|since|until|of|for)$/.test(lowAt(words, at - 2)));
    if (
      way === undefined &&
      !asked &&
      !(sure && /^(?:[.,;:!?)]|\n|can|is|was|are|were|has|and|or|in|to|the|at|when|with|began|came|ends|)$/.test(lowAt(words, name + 1)))
    )
      return null;
    if (
      /^(?:olympics|games|palace|school|of|paralympics|camp|house|break|down|short|olympic|term|carnival|storms?|wheat)$/.test(
        lowAt(words, name + 1),
      ) &&
      way === undefined
    )
      return null;
    if (today === null)
      return found('season', {
        from: at,
        to: name + 1,
        value: `XXXX-${writeValue({ day: dayOf(2000, first), unit: 'season' }).slice(5)}`,
        confidence: 0.6,
      });
    const { year, month } = dateOf(today);
    const tense = reading.tenseAt(at);
    let when = year;
    if (way === -1) when = first + 2 >= month ? year - 1 : year;
    else if (way === 1) when = first > month ? year : year + 1;
    else if (way === undefined && tense !== 'future' && first > month) when = year - 1;
    else if (way === undefined && tense === 'future' && first + 2 < month) when = year + 1;
    const stretch = { day: dayOf(when, first), unit: 'season' } as const;
    return found('season', { from: at, to: name + 1, value: writeValue(stretch), stretch, confidence: way === undefined ? 0.65 : 0.82 });
  },
};
