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
      if (open && isClosing(mark[0])) {
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

function isClosing(mark: string): boolean {
  return mark === '”' || mark === '»' || mark === '"' || mark === "''";
}

/** A straight mark after a digit and before no letter is a measure (5'10", 19"), not an opening. */
function isOpening(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return true;
  return mark === '"' && !(/\d/.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + 1)));
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
