import { DAY, MONTH } from '../../../text/calendar-words.ts';
import { findWrittenDates, type WrittenDate } from './written-date.ts';

/** How an agency opens a report: "OSLO, March 5 (Reuters) —". */
export interface Dateline {
  /** Only where the year is printed. */
  readonly date: WrittenDate | null;
  readonly agency: string | null;
}

const PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’]*(?:[\\s,/-]+\\p{Lu}[\\p{L}\\p{M}.'’]*){0,5}";
const SHORT_PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’]*(?:[\\s-]\\p{Lu}[\\p{L}\\p{M}.'’]*){0,2}";
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’]+(?:[\\s/-]\\p{Lu}[\\p{Lu}\\p{M}.'’]*){0,3}(?:,\\s\\p{Lu}[\\p{L}.]+){0,2}";
const DATE = `(?:${MONTH}\\s${DAY}|${DAY}\\s${MONTH})(?:,?\\s(?:19|20)\\d\\d)?`;
const YEAR = '(?:19|20)\\d\\d';
/** A date with its year, which can date a document by itself. */
const DATED = `(?:${MONTH}\\s${DAY},?\\s${YEAR}|${DAY}\\s${MONTH},?\\s${YEAR}|${YEAR}-\\d\\d-\\d\\d)`;
/** Not a party and constituency: "(R-S.C.)". */
const AGENCY = "(?![A-Z]-)\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?:\\s\\p{L}[\\p{L}\\p{N}.&'’-]*){0,4}";
const DASH = '(?:—|―|–|--?|:)';

const FORMS = [
  new RegExp(`^${PLACE}[,.]?\\s+(?<date>${DATE})[,.]?\\s*\\((?<agency>${AGENCY})\\)\\s*(?:${DASH}|\\.)`, 'u'),
  new RegExp(`^(?:${CAPITALS}|${SHORT_PLACE})\\s*\\((?<agency>${AGENCY})\\)\\s*${DASH}\\s`, 'u'),
  new RegExp(`^${PLACE}[,.]\\s+(?<date>${DATE})\\.?\\s*/(?<agency>${AGENCY})/\\.?`, 'u'),
  new RegExp(`^${PLACE}[,.]?\\s+(?<date>${DATE})\\s*${DASH}\\s`, 'u'),
  new RegExp(`^(?!\\p{L}+day\\b)${PLACE}[,.]?\\s+(?<date>${DATED})\\.?$`, 'u'),
  new RegExp(`^${CAPITALS}[,.]\\s+(?<date>${DATED})\\.\\s`, 'u'),
  new RegExp(`^(?<date>${DATED})\\s*[|/]\\s*${CAPITALS}$`, 'u'),
  new RegExp(`^${CAPITALS}\\s?${DASH}\\s`, 'u'),
  new RegExp(`^\\((?<agency>${AGENCY})\\)\\s*${DASH}\\s`, 'u'),
];

/** The dateline that a paragraph opens with, or null. */
export function readDateline(text: string): Dateline | null {
  for (const form of FORMS) {
    const match = form.exec(text.slice(0, 160));
    if (match) return { date: findWrittenDates(match[0])[0] ?? null, agency: match.groups?.agency ?? null };
  }
  return null;
}
