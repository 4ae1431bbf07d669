import type { Article, Span } from '../../../domain/index.ts';
import { readDateline } from './dateline.ts';
import { findEdges, type Paragraph } from './paragraph.ts';
import { findWrittenDates, type WrittenDate } from './written-date.ts';

export interface PublicationDate {
  /** `YYYY-MM-DD`, or null where the text does not say it plainly. */
  readonly date: string | null;
  /** Where the text says it. */
  readonly span: Span | null;
}

/**
 * When an article was published: as given, else as its head or foot says. The surest saying first: "Published: …", a date
 * alone on its line, a dateline with its year, the date in a web address, "Updated: …". Sayings of one kind that differ say nothing.
 */
export function findPublicationDate(article: Article, paragraphs: readonly Paragraph[]): PublicationDate {
  const sayings = findSayings(article, paragraphs);
  if (article.date !== null) return { date: article.date, span: sayings.find(({ date }) => date === article.date)?.span ?? null };
  return sayings[0] ?? { date: null, span: null };
}

function findSayings(article: Article, paragraphs: readonly Paragraph[]): PublicationDate[] {
  const edges = findEdges(paragraphs);
  const opening = paragraphs.slice(0, 5).find(({ text }) => readDateline(text) !== null);
  return [
    agreed(edges.flatMap((paragraph) => findLabelled(paragraph, PUBLISHED))),
    agreed(paragraphs.flatMap((paragraph, at) => (isCorrected(paragraphs, at) ? [] : findAlone(paragraph, at)))),
    agreed(opening ? placed(opening, readDateline(opening.text)?.date ?? null) : []),
    agreed(edges.flatMap(findInAddress)),
    agreed(dateOfAddress(article.url ?? '')),
    agreed(edges.flatMap((paragraph) => findLabelled(paragraph, UPDATED))),
  ].filter((saying) => saying !== null);
}

/** The first of several sayings when all name one day. */
function agreed(sayings: readonly PublicationDate[]): PublicationDate | null {
  const [first] = sayings;
  return first && sayings.every(({ date }) => date === first.date) ? first : null;
}

const PUBLISHED =
  /(?:^|[|·•–—/,]\s*)(?:(?:first |originally )?(?:published|posted|issued|released)|(?:(?:release|publication|publish|publishing|issue|press release) )?date(?: of (?:publication|release|issue))?|pub ?date|dated|created|for (?:immediate )?release)(?: on| at| online)?[\s:,|–—-]*$/iu;
const UPDATED = /(?:^|[|·•–—/,]\s*)(?:last )?(?:updated|modified|revised)(?: on| at)?[\s:,|–—-]*$/iu;

/** Longest line with a labelled date, in words. */
const LONGEST_LABELLED = 20;

function findLabelled(paragraph: Paragraph, label: RegExp): PublicationDate[] {
  if (paragraph.words > LONGEST_LABELLED) return [];
  const dates = findWrittenDates(paragraph.text);
  return placed(paragraph, dates.find(({ span }) => label.test(withoutTimes(paragraph.text.slice(0, span.start)))) ?? null);
}

/** Below a correction stands the date of what was corrected, or of the correction. */
function isCorrected(paragraphs: readonly Paragraph[], at: number): boolean {
  return paragraphs
    .slice(Math.max(0, at - 3), at)
    .some(({ text }) => /\b(?:correction|corrected|clarification|misstated|incorrectly|an earlier version)\b/iu.test(text));
}

/** Longest line that is a date alone, in words: weekday, date, time and zone. */
const LONGEST_ALONE = 12;

function findAlone(paragraph: Paragraph, at: number): PublicationDate[] {
  const [only, ...others] = paragraph.words <= LONGEST_ALONE ? findWrittenDates(paragraph.text) : [];
  if (!only || others.length > 0) return [];
  const before = withoutTimes(paragraph.text.slice(0, only.span.start));
  const after = withoutTimes(paragraph.text.slice(only.span.end));
  if (!/^[\s\p{P}|]*$/u.test(after) || after.startsWith('.')) return [];
  return /^[\s\p{P}|]*$/u.test(before) || (at > 0 && PLACE.test(paragraph.text.slice(0, only.span.start))) ? placed(paragraph, only) : [];
}

/** "Oslo," or "Washington, D.C. –" before the date; a title may read so too, so not in the first line. */
const PLACE = /^\s*(?:\p{Lu}[\p{L}.'’]*\s?){1,2}(?:,\s*(?:\p{Lu}[\p{L}.]*\s?){1,2})?\s?[,|–—·-]\s*$/u;

const TIMES =
  /\b\d{1,2}(?:[:.]\d{2}){1,2}\b|\b(?:[ap]\.?m\b\.?|GMT|UTC|BST|EST|EDT|PST|PDT|CES?T|EES?T|MSK|IST|JST|KST|HKT|SGT|AES?T|local time|hrs|hours)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|\bat\b|\bon\b(?=\s*$)/giu;

function withoutTimes(text: string): string {
  return text
    .replace(TIMES, ' ')
    .replace(/[\s,]+$/u, ' ')
    .trim()
    .replace(/^on$/iu, '');
}

function findInAddress(paragraph: Paragraph): PublicationDate[] {
  return /^https?:\/\/\S+$/u.test(paragraph.text) ? dateOfAddress(paragraph.text, paragraph.span.start) : [];
}

/** `/2023/04/17/` or `/2023-04-17` in a web address is where sites file an article. */
function dateOfAddress(address: string, offset: number | null = null): PublicationDate[] {
  const match = /\/((?:19|20)\d\d)([/-])(\d\d?)\2(\d\d?)(?=[/-])/u.exec(address);
  const found = match ? findWrittenDates(`${match[1]}-${match[3]}-${match[4]}`)[0] : undefined;
  if (!match || !found) return [];
  const start = match.index + 1;
  return [{ date: found.date, span: offset === null ? null : { start: offset + start, end: offset + match.index + match[0].length } }];
}

function placed({ span }: Paragraph, found: WrittenDate | null): PublicationDate[] {
  return found ? [{ date: found.date, span: { start: span.start + found.span.start, end: span.start + found.span.end } }] : [];
}
