import type { Span } from '../../../domain/index.ts';
import type { FurnitureTable } from '../../../tables/furniture.ts';
import { isByline } from './byline.ts';
import type { Paragraph } from './paragraph.ts';
import { findWrittenDates } from './written-date.ts';

/** Longest paragraph that a pattern for whole paragraphs may take, in words and in characters. */
const LONGEST = 80;
const LONGEST_TEXT = 1000;
/** Longest credit at the end of a paragraph, in characters. */
const LONGEST_TAIL = 400;
/** Longest headline under "Related articles", in words. */
const LONGEST_HEADLINE = 25;

/** The parts of a page that are not its article, in order, not overlapping. */
export function findFurniture(paragraphs: readonly Paragraph[], table: FurnitureTable): Span[] {
  const found: Span[] = [];
  let section = false;
  paragraphs.forEach((paragraph, at) => {
    const heading = isSection(paragraph, table);
    section = heading || (section && isHeadline(paragraph));
    // Names of a byline are the page's, not the story's; further down "By …" may open a list.
    if (section || isFurniture(paragraph, table) || (at < 6 && isByline(paragraph))) found.push(paragraph.span);
    else found.push(...findTail(paragraph, table));
  });
  return found;
}

function isSection({ text }: Paragraph, table: FurnitureTable): boolean {
  return table.sections.has(
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/[\s:>»…]+$/u, ''),
  );
}

function isHeadline({ text, words }: Paragraph): boolean {
  return words <= LONGEST_HEADLINE && !/[.!?:;]["”’')\]]*$/u.test(text);
}

function isFurniture(paragraph: Paragraph, table: FurnitureTable): boolean {
  if (paragraph.words > LONGEST || paragraph.text.length > LONGEST_TEXT) return false;
  const line = paragraph.text.replace(/\s+/g, ' ');
  return (
    table.lines.some(({ pattern }) => pattern.test(line)) ||
    table.leads.some(({ pattern, words }) => paragraph.words <= words && pattern.test(line)) ||
    isBar(line, table)
  );
}

/** Times of day with their zone, as printed beside a date. */
const TIMES = /\b\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4}T|UTC|MSK|[A-Z]{3})?\b/giu;
const WEEKDAYS = /\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b/giu;

/** Nothing but labels, dates and signs, and a label that cannot be a heading of the article. */
function isBar(line: string, table: FurnitureTable): boolean {
  const dates = findWrittenDates(line);
  const bare = dates.reduceRight((text, { span }) => text.slice(0, span.start) + text.slice(span.end), line);
  let rest = skipSigns(bare.replace(TIMES, ' ').replace(WEEKDAYS, ' ').toLowerCase());
  const seen: string[] = [];
  while (rest !== '') {
    const label = table.labels.find((candidate) => rest.startsWith(candidate) && !/^[\p{L}\p{N}]/u.test(rest.slice(candidate.length)));
    if (label === undefined) return false;
    seen.push(label);
    rest = skipSigns(rest.slice(label.length));
  }
  return seen.some((label) => !table.companions.has(label)) || (seen.length > 0 && seen.length + dates.length > 1);
}

function skipSigns(text: string): string {
  return text.replace(/^[^\p{L}]+/u, '');
}

function findTail({ text, span }: Paragraph, table: FurnitureTable): Span[] {
  const skipped = Math.max(0, text.length - LONGEST_TAIL);
  for (const tail of table.tails) {
    const match = tail.exec(text.slice(skipped));
    if (match && skipped + match.index > 0) return [{ start: span.start + skipped + match.index, end: span.end }];
  }
  return [];
}
