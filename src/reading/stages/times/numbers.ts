import { isDigits, isGlued, lowAt, type Word } from './words.ts';

export interface Count {
  /** Null for "several", "a few". */
  readonly value: number | null;
  /** Index after the number. */
  readonly to: number;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL = new Map<string, number>([
  ...ONES.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, 20 + 10 * index]),
]);
const LARGE = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const VAGUE = ['several', 'few', 'many', 'some', 'couple', 'numerous', 'countless', 'various'];
/** Every word a count can begin with; digits are besides. */
export const COUNT_WORDS = [...SMALL.keys(), 'a', 'an', 'half', ...LARGE.keys(), ...VAGUE];

/** Modifiers that stand before a count and belong to the expression. */
export const MORE_WORDS = ['over', 'nearly', 'almost', 'under', 'more', 'less'];

/** The index after "over", "nearly", "more than". */
export function skipMore(words: readonly Word[], at: number): number {
  const low = lowAt(words, at);
  if (!MORE_WORDS.includes(low)) return at;
  if (low !== 'more' && low !== 'less') return at + 1;
  return lowAt(words, at + 1) === 'than' ? at + 2 : at;
}

/** Reads "4", "5,000", "2.5", "2 1/2", "twenty-five", "a hundred", "two and a half", "a few", "several", "an". */
export function readCount(words: readonly Word[], at: number): Count | null {
  const vague = readVague(words, at);
  if (vague) return vague;
  const low = lowAt(words, at);
  if (isDigits(words, at)) return readHalf(words, readScale(words, readDigits(words, at)));
  if (low === 'half' && /^an?$/.test(lowAt(words, at + 1))) return { value: 0.5, to: at + 2 };
  if ((low === 'a' || low === 'an') && !LARGE.has(lowAt(words, at + 1))) return { value: 1, to: at + 1 };
  const spelled = readSpelled(words, low === 'a' ? at + 1 : at);
  return spelled && readHalf(words, spelled);
}

function readVague(words: readonly Word[], at: number): Count | null {
  let to = lowAt(words, at) === 'a' ? at + 1 : at;
  if (!VAGUE.includes(lowAt(words, to))) {
    const plural = lowAt(words, at);
    return ['hundreds', 'thousands', 'dozens', 'scores'].includes(plural) && lowAt(words, at + 1) === 'of'
      ? { value: null, to: at + 2 }
      : null;
  }
  if (lowAt(words, to) === 'some' && isDigits(words, to + 1)) return null;
  to++;
  if (lowAt(words, to) === 'of' && lowAt(words, to - 1) === 'couple') to++;
  return { value: null, to };
}

/** Digits of a number, and words of a spelled one, beyond which none is read further. */
const LONGEST = 18;

function readDigits(words: readonly Word[], at: number): Count {
  let text = lowAt(words, at);
  let to = at + 1;
  while (
    text.length < LONGEST &&
    lowAt(words, to) === ',' &&
    isGlued(words, to) &&
    isGlued(words, to + 1) &&
    /^\d{3}$/.test(lowAt(words, to + 1))
  ) {
    text += lowAt(words, to + 1);
    to += 2;
  }
  if (lowAt(words, to) === '.' && isGlued(words, to) && isGlued(words, to + 1) && isDigits(words, to + 1)) {
    text += `.${lowAt(words, to + 1)}`;
    to += 2;
  }
  return { value: Number(text), to };
}

function readScale(words: readonly Word[], count: Count): Count {
  const scale = LARGE.get(lowAt(words, count.to));
  return scale && count.value !== null ? { value: count.value * scale, to: count.to + 1 } : count;
}

/** The index after "year and a half", where `at` is the unit's; null where no half follows. */
export function skipAndHalf(words: readonly Word[], at: number): number | null {
  return [1, 2, 3].map((ahead) => lowAt(words, at + ahead)).join(' ') === 'and a half' ? at + 4 : null;
}

/** "and a half", "1/2" after a whole number. */
function readHalf(words: readonly Word[], count: Count): Count {
  const { value, to } = count;
  if (value === null) return count;
  const next = [0, 1, 2].map((ahead) => lowAt(words, to + ahead)).join(' ');
  if (next === 'and a half' || next === '1 / 2') return { value: value + 0.5, to: to + 3 };
  if (lowAt(words, to) === '½') return { value: value + 0.5, to: to + 1 };
  return count;
}

function readSpelled(words: readonly Word[], at: number): Count | null {
  let total = 0;
  let group = 0;
  let to = at;
  for (;;) {
    if (to - at > LONGEST) return null;
    const joined = to > at && (lowAt(words, to) === '-' || lowAt(words, to) === 'and') ? to + 1 : to;
    const low = lowAt(words, joined);
    const small = SMALL.get(low);
    const large = LARGE.get(low);
    if (small !== undefined && fits(group, small, to === at)) group += small;
    else if (large !== undefined && (group > 0 || to === at)) {
      if (large === 100) group = Math.max(group, 1) * 100;
      else {
        total += Math.max(group, 1) * large;
        group = 0;
      }
    } else return to > at ? { value: total + group, to } : null;
    to = joined + 1;
  }
}

/** "twenty five" goes on, "five six" does not. */
function fits(group: number, small: number, first: boolean): boolean {
  return first || group % 100 === 0 || (group % 100 >= 20 && group % 10 === 0 && small > 0 && small < 10);
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const ORDINAL = new Map(ORDINALS.split(' ').map((word, index): [string, number] => [word, index + 1]));
export const ORDINAL_WORDS = [...ORDINAL.keys(), 'twenty', 'thirtieth', 'thirty'];

/** Reads "3rd", "third", "twenty-first". */
export function readOrdinal(words: readonly Word[], at: number): { value: number; to: number } | null {
  const low = lowAt(words, at);
  if (isDigits(words, at)) {
    return /^(?:st|nd|rd|th)$/.test(lowAt(words, at + 1)) && isGlued(words, at + 1) ? { value: Number(low), to: at + 2 } : null;
  }
  if (low === 'thirtieth') return { value: 30, to: at + 1 };
  const tens = low === 'twenty' ? 20 : low === 'thirty' ? 30 : 0;
  if (tens === 0) return ORDINAL.has(low) ? { value: ORDINAL.get(low) as number, to: at + 1 } : null;
  const next = lowAt(words, at + 1) === '-' ? at + 2 : at + 1;
  const ones = ORDINAL.get(lowAt(words, next));
  return ones !== undefined && ones < 10 ? { value: tens + ones, to: next + 1 } : null;
}
