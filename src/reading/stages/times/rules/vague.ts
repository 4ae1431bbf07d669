import { found, type TimeRule } from '../rule.ts';
import { isCapital, lowAt } from '../words.ts';

/** Phrases that point to the past, the present or the future at large. The longest that fits is taken. */
const PHRASES: Readonly<Record<string, string>> = {
  recently: 'PAST_REF',
  'very recently': 'PAST_REF',
  'more recently': 'PAST_REF',
  'most recently': 'PAST_REF',
  recent: 'PAST_REF',
  'long ago': 'PAST_REF',
  'in the past': 'PAST_REF',
  'of the past': 'PAST_REF',
  formerly: 'PAST_REF',
  lately: 'PAST_REF',
  now: 'PRESENT_REF',
  'right now': 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  current: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  'at present': 'PRESENT_REF',
  'at the present time': 'PRESENT_REF',
  'at the moment': 'PRESENT_REF',
  'at this time': 'PRESENT_REF',
  'the present': 'PRESENT_REF',
  present: 'PRESENT_REF',
  'these days': 'PRESENT_REF',
  'the future': 'FUTURE_REF',
  'the near future': 'FUTURE_REF',
  'the foreseeable future': 'FUTURE_REF',
  'the near term': 'FUTURE_REF',
  'the long term': 'FUTURE_REF',
  'the short term': 'FUTURE_REF',
  soon: 'FUTURE_REF',
  'very soon': 'FUTURE_REF',
};
/** Words that are not themselves part of the expression. */
const OUTSIDE = /^(?:in|of|at) (?=the past)/;
const BY_START = new Map<string, [string[], string][]>();
for (const [phrase, value] of Object.entries(PHRASES)) {
  const words = phrase.replace(OUTSIDE, '').split(' ');
  const start = words[0] as string;
  if (!BY_START.has(start)) BY_START.set(start, []);
  BY_START.get(start)?.push([words, value]);
}

/**
 * Past, present and future at large.
 *
 * Reads: "The recently opened road is closed now." → recently=PAST_REF, now=PRESENT_REF
 * Reads: "It may come in the future, or in the near term." → the future=FUTURE_REF, the near term=FUTURE_REF
 * Reads: "They want an end of the past." → the past=PAST_REF
 * Reads: "At present nobody knows." → At present=PRESENT_REF
 * Leaves: "As soon as the past president spoke, Now That was playing."
 */
export const vague: TimeRule = {
  name: 'vague',
  starts: BY_START.keys(),
  read({ words, tenseAt }, at) {
    let best: { to: number; value: string } | null = null;
    for (const [phrase, value] of BY_START.get(lowAt(words, at)) ?? []) {
      if (phrase.every((word, ahead) => lowAt(words, at + ahead) === word) && (!best || at + phrase.length > best.to)) {
        best = { to: at + phrase.length, value };
      }
    }
    if (!best) return null;
    const next = lowAt(words, best.to);
    const before = lowAt(words, at - 1);
    const last = lowAt(words, best.to - 1);
    if (last === 'present' && at + 1 === best.to && !/^[-–—]$/.test(before)) return null;
    if (last === 'soon' && (next === 'as' || next === 'after' || next === 'enough' || before === 'as' || before === 'too')) return null;
    if (
      /^the (?:past|present)$/.test(`${lowAt(words, best.to - 2)} ${last}`) &&
      /^\p{L}/u.test(next) &&
      !/^(?:and|but|or|to|when|that|has|had|have|is|was|were|as|with|for|in|who|which|by|at|on|should|would)$/.test(next)
    )
      return null;
    if (last === 'soon' && tenseAt(at) === 'past') return null;
    if (last === 'current' && isCapital(words, at) && isCapital(words, best.to)) return null;
    if (last === 'now' && at + 1 === best.to && isDiscourse(before, next)) return null;
    return found('vague', {
      from: at,
      to: best.to,
      value: best.value,
      confidence: /^(?:now|current|currently|recent)$/.test(last) ? 0.6 : 0.75,
    });
  },
};

/** "Now, the question is …": a turn of talk, not a time. */
function isDiscourse(before: string, next: string): boolean {
  return next === ',' || next === 'that' || /^(?:\n|,|["“”]|okay|ok|alright|so|well|and|but|right)$/.test(before);
}
