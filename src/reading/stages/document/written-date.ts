import type { Span } from '../../../domain/index.ts';
import { DAY, MONTH } from '../../../text/calendar-words.ts';

/** A full date as printed, with its place in the text it was looked for in. */
export interface WrittenDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly span: Span;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR = '(?:19|20)\\d\\d';

const FORMS = [
  `(?<year>${YEAR})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})`,
  `(?<day>${DAY})(?: of)?[\\s-](?<name>${MONTH}),?[\\s-](?<year>${YEAR})`,
  `(?<name>${MONTH})\\s(?<day>${DAY}),?\\s(?<year>${YEAR})`,
  `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>${YEAR})`,
  `(?<either>\\d{1,2})(?<mark>[-/])(?<other>\\d{1,2})\\k<mark>(?<year>${YEAR})`,
].map((form) => new RegExp(`(?<![\\d\\p{L}])${form}(?![\\d\\p{L}])`, 'giu'));

/** All full dates of a text in order. Day and month in figures alone are read only where one order makes a date. */
export function findWrittenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const date = readDate(match.groups ?? {});
      const span = { start: match.index, end: match.index + match[0].length };
      if (date !== null && !found.some((other) => other.span.start < span.end && span.start < other.span.end)) found.push({ date, span });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

type Parts = Partial<Record<string, string>>;

function readDate(parts: Parts): string | null {
  const year = Number(parts.year);
  if (parts.either !== undefined) return onlyOne(year, Number(parts.either), Number(parts.other));
  const month = parts.name === undefined ? Number(parts.month) : MONTHS.indexOf(parts.name.slice(0, 3).toLowerCase()) + 1;
  return toIso(year, month, Number.parseInt(parts.day ?? '', 10));
}

/** 17/04/2023 can only be April; 04/05/2023 is May in one country and April in another. */
function onlyOne(year: number, a: number, b: number): string | null {
  const [dayFirst, monthFirst] = [toIso(year, b, a), toIso(year, a, b)];
  return dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst ? null : (dayFirst ?? monthFirst);
}

function toIso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const valid = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return valid ? date.toISOString().slice(0, 10) : null;
}
