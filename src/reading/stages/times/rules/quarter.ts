import { dateOf, dayOf, type Stretch } from '../calendar.ts';
import { found, type Reading, type TimeRule } from '../rule.ts';
import { writeUnknown, writeValue } from '../values.ts';
import { isDigits, isGlued, lowAt, skip } from '../words.ts';

const WHICH = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
]);

/**
 * Quarters and halves of a year, and fiscal years. A quarter without a year is the last one that is over, or the next to come.
 *
 * Reads: "Output rose in the first quarter of 2023." → the first quarter of 2023=2023-Q1
 * Reads: "Losses grew in the fourth quarter." 2007-03-13 → the fourth quarter=2006-Q4
 * Reads: "Q1 2023 was weak, and 2Q 2022 too." → Q1 2023=2023-Q1, 2Q 2022=2022-Q2
 * Reads: "Exports fell in the second half of last year." 2023-04-17 → the second half of last year=2022-H2
 * Reads: "The deficit of fiscal year 2019 shrank." → fiscal year 2019=FY2019
 * Leaves: "He scored in the first half and a third quarter of them left."
 */
export const quarter: TimeRule = {
  name: 'quarter',
  starts: ['the', 'q', '#', 'fiscal', 'financial', 'fy', ...WHICH.keys()],
  read(reading, at) {
    const { words } = reading;
    const low = lowAt(words, at);
    if (low === 'fiscal' || low === 'financial' || low === 'fy') return readFiscal(reading, at);
    const cut = low === 'q' ? at + 1 : isDigits(words, at) && lowAt(words, at + 1) === 'q' ? at : null;
    if (cut !== null) {
      const number = lowAt(words, cut);
      if (!/^[1-4]$/.test(number) || !isGlued(words, at + 1)) return null;
      if (!yearOf(reading, at + 2) && !/^(?:in|for|of|during|since|the|by)$/.test(lowAt(words, at - 1))) return null;
      return shape(reading, at, at + 2, Number(number), 'quarter');
    }
    const start = low === 'the' ? at + 1 : at;
    const which = WHICH.get(lowAt(words, start));
    const name = skip(words, start + 1, '-');
    const unit = lowAt(words, name);
    if (which === undefined || (unit !== 'quarter' && unit !== 'half') || (unit === 'half' && which > 2)) return null;
    if (low !== 'the' && !yearOf(reading, name + 1) && !BUSINESS.test(lowAt(words, name + 1))) return null;
    return shape(reading, at, name + 1, which, unit);
  },
};

const BUSINESS = /^(?:profits?|results|earnings|sales|gdp|revenues?|net|growth|output)$/;

function shape(reading: Reading, from: number, at: number, which: number, unit: 'quarter' | 'half') {
  const said = yearOf(reading, at);
  if (unit === 'half' && !said) return null;
  const length = unit === 'quarter' ? 3 : 6;
  const stretch = said ? { day: dayOf(said.year, (which - 1) * length + 1), unit } : guess(reading, from, which);
  if (!stretch) return found('quarter', { from, to: at, value: writeUnknown(unit), confidence: 0.5 });
  return found('quarter', {
    from,
    to: said?.to ?? at,
    value: writeValue(stretch),
    stretch,
    dated: said !== null,
    confidence: said ? 0.92 : 0.75,
  });
}

function guess(reading: Reading, at: number, which: number): Stretch | null {
  if (reading.today === null) return null;
  const { year } = dateOf(reading.today);
  const here = dayOf(year, which * 3 - 2);
  const over = dayOf(year, which * 3 + 1) <= reading.today + 31;
  const step = reading.tenseAt(at) === 'future' || over ? 0 : -1;
  return { day: step === 0 ? here : dayOf(year - 1, which * 3 - 2), unit: 'quarter' };
}

/** "2023", "of 2023", "of this year", "of the year". */
function yearOf({ words, today }: Reading, at: number): { year: number; to: number } | null {
  const from = skip(words, skip(words, at, 'of', ',', 'in'), 'the');
  if (/^(?:19|20)\d\d$/.test(lowAt(words, from))) return { year: Number(lowAt(words, from)), to: from + 1 };
  if (today === null || lowAt(words, at) === ',') return null;
  const { year } = dateOf(today);
  if (lowAt(words, from) === 'year' && from > at) return { year, to: from + 1 };
  const step = { last: -1, this: 0, next: 1 }[lowAt(words, from)];
  return step !== undefined && lowAt(words, from + 1) === 'year' ? { year: year + step, to: from + 2 } : null;
}

function readFiscal({ words }: Reading, at: number) {
  const name = lowAt(words, at) === 'fy' ? at + 1 : skip(words, at + 1, 'year');
  const text = lowAt(words, name);
  if (!/^(?:19|20)\d\d$/.test(text)) return null;
  return found('quarter', {
    from: at,
    to: name + 1,
    value: `FY${text}`,
    stretch: { day: dayOf(Number(text)), unit: 'year' },
    confidence: 0.9,
  });
}
