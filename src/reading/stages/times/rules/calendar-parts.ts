import { MONTHS, MONTHS_CUT, WEEKDAYS, WEEKDAYS_CUT } from '../names.ts';
import { ORDINAL_WORDS, readOrdinal } from '../numbers.ts';
import { isCapital, isDigits, isGlued, lowAt, skip, type Word } from '../words.ts';

export interface Part {
  readonly value: number;
  readonly to: number;
}

export const MONTH_STARTS = [...MONTHS.keys(), ...MONTHS_CUT.keys()];
export const WEEKDAY_STARTS = [...WEEKDAYS.keys(), ...WEEKDAYS_CUT.keys()];
export const DAY_STARTS = ['#', ...ORDINAL_WORDS];

/** A month by its name, or cut and with its stop; with a capital, as "may" and "march" are words besides. */
export function readMonth(words: readonly Word[], at: number): Part | null {
  if (!isCapital(words, at)) return null;
  const low = lowAt(words, at);
  const full = MONTHS.get(low);
  if (full !== undefined) return { value: full, to: at + 1 };
  const cut = MONTHS_CUT.get(low);
  return cut === undefined ? null : { value: cut, to: skip(words, at + 1, '.') };
}

export function readWeekday(words: readonly Word[], at: number): Part | null {
  const low = lowAt(words, at);
  const full = WEEKDAYS.get(low);
  if (full !== undefined) return { value: full, to: at + 1 };
  const cut = isCapital(words, at) ? WEEKDAYS_CUT.get(low) : undefined;
  return cut === undefined ? null : { value: cut, to: skip(words, at + 1, '.') };
}

/** 1–31: "5", "5th", "fifth"; not "5.2", "5:30", "5%". */
export function readDay(words: readonly Word[], at: number): Part | null {
  const ordinal = readOrdinal(words, at);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null;
  const text = lowAt(words, at);
  if (!isDigits(words, at) || text.length > 2) return null;
  const value = Number(text);
  const next = lowAt(words, at + 1);
  if (value < 1 || value > 31) return null;
  if (isGlued(words, at + 1) && (/^[%°]$/.test(next) || /^[.:,]$/.test(next)) && (next === '%' || next === '°' || isJoined(words, at + 2)))
    return null;
  return { value, to: at + 1 };
}

function isJoined(words: readonly Word[], at: number): boolean {
  return isDigits(words, at) && isGlued(words, at) && lowAt(words, at).length !== 4;
}

/** A year after a day or a month: "2023", ", 2023", "of 2023", "1450"; three figures only before a stop. */
export function readYearAfter(words: readonly Word[], at: number): Part | null {
  const from = skip(words, at, ',', 'of', 'in');
  const text = lowAt(words, from);
  if (!isDigits(words, from) || text.length < 3 || text.length > 4) return null;
  const next = lowAt(words, from + 1);
  const value = Number(text);
  if (value > 2200 || value < 100 || text.startsWith('0')) return null;
  if (isGlued(words, from + 1) && (next === '%' || (/^[.,:]$/.test(next) && isGlued(words, from + 2) && isDigits(words, from + 2))))
    return null;
  if (text.length === 3 && (words[from - 1]?.low === ',' || !/^(?:[).,;–—-]|ad|ce|)$/.test(next.trim()))) return null;
  return { value, to: from + 1 };
}

const RANGE_MARKS = new Set(['-', '–', '—', 'to', 'and', 'or', 'until', 'till', 'through', 'thru', '/', '&', ',']);

export function isRangeMark(words: readonly Word[], at: number): boolean {
  return RANGE_MARKS.has(lowAt(words, at));
}
