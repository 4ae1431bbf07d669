import { firstIndex, type Span } from '../domain/index.ts';

/** A stretch in double quotation marks. `whole` has the marks, `inner` has not. */
export interface Quotation {
  readonly whole: Span;
  readonly inner: Span;
  /** False where the closing mark is missing: the paragraph ended first. */
  readonly closed: boolean;
  /** Begins a paragraph after a quotation left open at the end of the one before: the same speech goes on. */
  readonly continues: boolean;
}

const MARK = /[“”„«»"]|``|''/g;

/** Is a word a double quotation mark of any kind? */
export function isMark(word: string): boolean {
  return /^(?:[“”„«»"]|``|'')$/.test(word);
}

/** Is a word a mark that opens a quotation, or, if it is straight, may open one? */
export function mayOpen(word: string): boolean {
  return /^(?:[“„«"]|``|'')$/.test(word);
}

/** Quotations paragraph by paragraph; one left open runs to its paragraph's end, as the news convention has it. */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = [];
  let leftOpen = false;
  for (const paragraph of paragraphs) {
    let open: { at: number; after: number } | null = null;
    const found: Quotation[] = [];
    const add = (from: { at: number; after: number }, close: number, end: number, closed: boolean) => {
      const inner = trimmed(text, from.after, close);
      const continues = leftOpen && found.length === 0 && from.at === paragraph.start;
      if (inner) found.push({ whole: { start: from.at, end }, inner, closed, continues });
    };
    MARK.lastIndex = paragraph.start;
    for (let mark = MARK.exec(text); mark && mark.index < paragraph.end; mark = MARK.exec(text)) {
      const after = mark.index + mark[0].length;
      const within = open !== null && isStraight(mark[0]) && isWithinCurly(text, open.at, after, paragraph.end);
      if (within) continue;
      if (open && isClosing(text, mark.index, mark[0])) {
        add(open, mark.index, after, true);
        open = null;
      } else if (!open && isOpening(text, mark.index, mark[0])) open = { at: mark.index, after };
    }
    if (open) add(open, paragraph.end, paragraph.end, false);
    leftOpen = open !== null;
    quotations.push(...found);
  }
  return quotations;
}

/** A straight mark closes, unless it is a measure or begins new words: then the one before was left open, and the speech goes on. */
function isClosing(text: string, at: number, mark: string): boolean {
  if (mark === '”' || mark === '»') return true;
  return isStraight(mark) && !FEET.test(text.slice(Math.max(0, at - 5), at)) && !beginsWords(text, at, mark);
}

function isOpening(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return true;
  return isStraight(mark) && !isMeasure(text, at, mark) && !endsWords(text, at, mark);
}

/** “He said "no" here”: a straight mark in a quotation that a curly one opened and another closes. */
function isWithinCurly(text: string, open: number, at: number, end: number): boolean {
  return text.charAt(open) === '“' && /^[^“”]*”/.test(text.slice(at, end));
}

/** The double mark of typewriters, and two apostrophes in its place. */
function isStraight(mark: string): boolean {
  return mark === '"' || mark === "''";
}

/** Feet, before inches. */
const FEET = /\d['’′]\s?\d{1,2}$/;

/** A straight mark after a digit and before no letter is a measure (5'10", 19"), not an opening. */
function isMeasure(text: string, at: number, mark: string): boolean {
  return /\d/.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + mark.length));
}

/** "…was so. "It will be": after white space, right before a capital letter, or before any letter where a sentence has ended. */
function beginsWords(text: string, at: number, mark: string): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const next = text.charAt(at + mark.length);
  return /\s$/u.test(before) && (/\p{Lu}/u.test(next) || (/[.!?]\s$/u.test(before) && /\p{L}/u.test(next)));
}

/** "…it was.'' Then": right after a word or its stop, before white space. */
function endsWords(text: string, at: number, mark: string): boolean {
  return /[\p{L}.,!?]/u.test(text.charAt(at - 1)) && /^(?:\s|$)/u.test(text.slice(at + mark.length, at + mark.length + 1));
}

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** The quotations that touch a span; `quotations` in text order. O(log n) and what it finds. */
export function quotationsIn(quotations: readonly Quotation[], span: Span): readonly Quotation[] {
  const from = firstIndex(quotations.length, (i) => (quotations[i] as Quotation).whole.end <= span.start);
  let to = from;
  while (to < quotations.length && (quotations[to] as Quotation).whole.start < span.end) to++;
  return quotations.slice(from, to);
}
