import { dayOf } from '../calendar.ts';
import { SEASONS } from '../names.ts';
import { type Found, found, type Reading, type TimeRule } from '../rule.ts';
import { writeValue } from '../values.ts';
import { isDigits, isGlued, lowAt, skip, type Word } from '../words.ts';
import { readMonth } from './calendar-parts.ts';
import { fullYear } from './numeric-date.ts';

/**
 * A year in figures, with or without its era, and ranges of years. A number without one of the usual words before it is a
 * year only from 1900 to 2049, and never when a thing to count follows.
 *
 * Reads: "The treaty of 1648 held until 1792." → 1648=1648, 1792=1792
 * Reads: "He ruled 2010-2014 and again (1871–72)." → 2010=2010, 2014=2014, 1871=1871, 72=1872
 * Reads: "The town fell in 508 BC to the Gauls." → 508 BC=-0508
 * Reads: "Born around AD 347 there." → AD 347=0347
 * Reads: "The lowest since '82 was seen." 2008-10-27 → '82=1982
 * Reads: "The 2008 Games cost more." → 2008=2008
 * Leaves: "Some 2000 people paid 1950 euros for 2012 litres."
 * Leaves: "They met at Expo-2020 after the drill Storm-2019."
 * Leaves: "It scored 1,950.5 points, model A2015, page 1066."
 */
export const year: TimeRule = {
  name: 'year',
  starts: ['#', 'ad', "'", '’', '‘', 'c', 'ca', 'circa'],
  read(reading, at) {
    return readCirca(reading, at) ?? readEra(reading, at) ?? readCut(reading, at) ?? readYears(reading, at);
  },
};

function readYears(reading: Reading, at: number): readonly Found[] | null {
  const { words } = reading;
  const first = lowAt(words, at);
  if (!/^[12]\d{3}$/.test(first) || !isFree(words, at)) return null;
  const second = secondOf(words, at);
  const value = Number(first);
  if (second) {
    const end = second.text.length === 2 ? value - (value % 100) + Number(second.text) : Number(second.text);
    if (end > value && end <= 2200) return [...shape(at, at + 1, value, 0.9), ...shape(second.at, second.at + 1, end, 0.9)];
  }
  if (isGlued(words, at + 1) && /^[-–]$/.test(lowAt(words, at + 1)) && isDigits(words, at + 2) && lowAt(words, at + 2).length !== 4)
    return null;
  const asked = ASKS.test(lowAt(words, at - 1)) || /^(?:of|since|year|the)$/.test(lowAt(words, at - 1));
  const next = lowAt(words, at + 1);
  if (COUNTED.test(next)) return null;
  if (value >= 1900 && value < 2050) return shape(at, at + 1, value, asked ? 0.95 : 0.85);
  if (value > 2150) return null;
  const manyThings = /^\p{Ll}{3,}s$/u.test(next) && !/^(?:was|his|this|its|has|does)$/.test(next);
  const named = value >= 1500 && /^(?:the|his|her|its|their|\p{Lu}\p{L}+)$/u.test(words[at - 1]?.raw ?? '') && /^\p{L}{3,}$/u.test(next);
  return (ASKS.test(lowAt(words, at - 1)) || named) && !manyThings ? shape(at, at + 1, value, 0.8) : null;
}

function shape(from: number, to: number, value: number, confidence: number): readonly Found[] {
  const stretch = { day: dayOf(value), unit: 'year' } as const;
  return found('year', { from, to, value: writeValue(stretch), stretch, dated: true, confidence });
}

/** The other end of "2010-2014", "1871 – 72", "2012/13". */
function secondOf(words: readonly Word[], at: number): { text: string; at: number } | null {
  const mark = lowAt(words, at + 1);
  if (!/^[-–—/]$/.test(mark) || !isDigits(words, at + 2)) return null;
  const text = lowAt(words, at + 2);
  if (isGlued(words, at + 3) && /^(?:[-/%]|\p{L})/u.test(lowAt(words, at + 3))) return null;
  const glued = isGlued(words, at + 1) === isGlued(words, at + 2);
  return (text.length === 4 || text.length === 2) && glued && /^(?:1[0-9]|20|2[1-9]|[3-9]\d|0\d|\d{4})$/.test(text)
    ? { text, at: at + 2 }
    : null;
}

/** Not part of a longer number, a name or a sum. */
function isFree(words: readonly Word[], at: number): boolean {
  const before = lowAt(words, at - 1);
  const next = lowAt(words, at + 1);
  if (
    /^(?:[$€£¥#№]|resolution|article|route|section|flight|page|number|room|model|boeing|airbus|highway|rule|clause|paragraph|line|version)$/.test(
      before,
    )
  )
    return false;
  if (isGlued(words, at) && !/^["“‘'’([|:;,–—+~-]$/.test(before)) return false;
  if (isGlued(words, at) && /^[-:,]$/.test(before) && isGlued(words, at - 1)) {
    if (before === '-' && namesThing(words, at - 2)) return false;
    if (
      before === '-'
        ? !/^(?:mid|post|pre|january|june|july)$/.test(lowAt(words, at - 2)) && isDigits(words, at - 2)
        : isDigits(words, at - 2)
    )
      return false;
  }
  if (isGlued(words, at + 1) && /^(?:[%°]|\p{L})/u.test(next) && next !== 's') return false;
  if (isGlued(words, at + 1) && next === 's') return false;
  return !(isGlued(words, at + 1) && /^[.,:]$/.test(next) && isGlued(words, at + 2) && isDigits(words, at + 2));
}

/** "Expo-2020", "NORTH WIND-2021": the year is part of a name, and no day on which anything else was done. */
function namesThing(words: readonly Word[], at: number): boolean {
  const low = lowAt(words, at);
  if (!/^\p{Lu}\p{L}+$/u.test(words[at]?.raw ?? '') || readMonth(words, at) !== null || SEASONS.has(low)) return false;
  return !/^(?:mid|post|pre|early|late|end|fiscal|fy|the|since|from)$/.test(low);
}

function readEra(reading: Reading, at: number): readonly Found[] | null {
  const { words } = reading;
  if (lowAt(words, at) === 'ad') {
    return words[at]?.raw === 'AD' && /^\d{1,4}$/.test(lowAt(words, at + 1)) ? shape(at, at + 2, Number(lowAt(words, at + 1)), 0.9) : null;
  }
  if (!/^\d{1,5}$/.test(lowAt(words, at)) || !isFree(words, at)) return null;
  const end = eraAfter(words, at + 1);
  if (!end || Number(lowAt(words, at)) === 0) return null;
  const value = Number(lowAt(words, at));
  return shape(at, end.to, end.before ? -value : value, 0.9);
}

/** "BC", "B.C.", "BCE", "AD", "CE". */
export function eraAfter(words: readonly Word[], at: number): { before: boolean; to: number } | null {
  const letters: string[] = [];
  let to = at;
  while (letters.length < 3 && /^(?:[ABCDE]|BCE?|AD|CE)$/.test(words[to]?.raw ?? '')) {
    letters.push(words[to]?.raw ?? '');
    to =
      lowAt(words, to + 1) === '.' && isGlued(words, to + 1) && letters.join('').length <= 2 && (words[to]?.raw.length ?? 0) === 1
        ? to + 2
        : to + 1;
  }
  const era = letters.join('');
  return /^(?:BCE?|AD|CE)$/.test(era) ? { before: era.startsWith('B'), to } : null;
}

/** "c. 347": three figures are a year only so. */
function readCirca({ words }: Reading, at: number): readonly Found[] | null {
  if (!/^(?:c|ca|circa)$/.test(lowAt(words, at))) return null;
  const number = skip(words, at + 1, '.');
  return /^[1-9]\d\d$/.test(lowAt(words, number)) && isFree(words, number)
    ? shape(number, number + 1, Number(lowAt(words, number)), 0.75)
    : null;
}

/** "'82" after a word that asks for a time. */
function readCut(reading: Reading, at: number): readonly Found[] | null {
  const { words } = reading;
  if (!/^['’‘]$/.test(lowAt(words, at)) || !/^\d{2}$/.test(lowAt(words, at + 1)) || !isGlued(words, at + 1)) return null;
  if (isGlued(words, at + 2) && /^(?:\p{L}|['’])/u.test(lowAt(words, at + 2))) return null;
  if (!ASKS.test(lowAt(words, skip(words, at - 1)))) return null;
  return shape(at, at + 2, fullYear(Number(lowAt(words, at + 1)), reading.today), 0.75);
}

const ASKS =
  /^(?:in|since|until|till|by|from|during|before|after|between|of|circa|c|ca|early|late|mid|to|and|or|through|year|about|around|\(|born|spring|summer|autumn|fall|winter|;|–)$/;
const COUNTED =
  /^(?:people|persons|men|women|children|troops|soldiers|civilians|refugees|migrants|workers|students|members|votes|seats|dollars|euros|pounds|yuan|rubles|roubles|rupees|km|kilometers|kilometres|miles|metres|meters|feet|ft|m|kg|kilograms|tons|tonnes|litres|liters|barrels|percent|points|times|words|pages|hours|days|weeks|months|years|minutes|megawatts|mw|cases|deaths|houses|homes|companies|vehicles|aircraft|jets|tanks|missiles|rounds|copies|employees|jobs|square|cubic|million|billion|units|utc|gmt|degrees|visitors|passengers|villagers|prisoners|more|or|others)$/;
