import type { Article, Span } from '../../../domain/index.ts';
import { readDateline } from './dateline.ts';
import type { Paragraph } from './paragraph.ts';
import { findWrittenDates } from './written-date.ts';

/** A headline's length: words, and UTF-16 units at most. */
const WORDS: readonly [least: number, most: number] = [3, 26];
const LONGEST = 200;

/** The title as given, else the article's first line when it reads as a headline above running text; null when unsure. */
export function findTitle(article: Article, paragraphs: readonly Paragraph[], furniture: readonly Span[]): string | null {
  if (article.title !== null) return article.title;
  const skipped = new Set(furniture);
  const lines = paragraphs.filter((paragraph) => !skipped.has(paragraph.span) && !isDateLine(paragraph));
  const [line, ...below] = lines;
  if (!line || paragraphs.indexOf(line) > 5 || !readsAsHeadline(line)) return null;
  return below.slice(0, 4).some((next) => next.prose && next.words > line.words) ? line.text.replace(/^#+\s+/, '') : null;
}

function isDateLine({ text, words }: Paragraph): boolean {
  const [date] = words <= 8 ? findWrittenDates(text) : [];
  return date !== undefined && text.length - (date.span.end - date.span.start) < 20;
}

function readsAsHeadline({ text, words }: Paragraph): boolean {
  const bare = text.replace(/^#+\s+/, '');
  return (
    words >= WORDS[0] &&
    words <= WORDS[1] &&
    bare.length <= LONGEST &&
    /^["“”‘'«(]*[\p{Lu}\p{N}]/u.test(bare) &&
    !/\n/.test(bare) &&
    !isClosed(bare, words) &&
    !isCaption(bare) &&
    readDateline(bare) === null
  );
}

/** A speaker with an office, a place or a time of day, as stand above a statement: "Jane Roe, Minister of Trade", "4:57 P.M. EDT". */
function isCaption(text: string): boolean {
  if (/^(?:at |via )?\d{1,2}[:.]\d{2}\b|^via /iu.test(text)) return true;
  return (
    text.includes(',') &&
    !text.split(/[\s,]+/).some((word) => /^\p{Ll}/u.test(word) && !/^(?:of|the|and|for|de|van|von|bin|al)$/u.test(word))
  );
}

/** Longest headline, in words, that may hold a full stop or end in an exclamation mark. */
const LONGEST_EXCLAIMED = 12;

/** Ends as a sentence, a salutation or an announcement does, or is several sentences; "U.S." closes nothing. */
function isClosed(text: string, words: number): boolean {
  if (/(?:\p{Lu}\.){2,}["”’']?$/u.test(text)) return false;
  if (/[.,;:…—–-]["”’')\]\p{Cf}]*$/u.test(text)) return true;
  return words > LONGEST_EXCLAIMED && /\p{Ll}[.!]["”’']?(?:\s+["“‘']?\p{Lu}|$)/u.test(text);
}
