import type { Analysis, Span, Timex } from '../../../domain/index.ts';
import { tokensIn } from '../../../language/align.ts';
import type { Tree } from '../events/tree.ts';
import { BETWEEN_DAYS } from '../times/names.ts';

/** The days of a stay: YYYY-MM-DD, or a month or year where the text tells no more; null where it tells nothing. */
export interface Stay {
  readonly start: string | null;
  readonly end: string | null;
  readonly span: Span;
  /** Id of the TIMEX3 it rests on. */
  readonly time: string;
}

interface Placed {
  readonly time: Timex;
  readonly head: number;
  readonly value: string;
}

/** Steps up the tree from a date to the word that it belongs to. */
const CLIMB = 6;
const WHOLE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Dates by the words that they belong to. */
export class Days {
  readonly #tree: Tree;
  readonly #text: string;
  readonly #dates: readonly Placed[];
  readonly #durations: readonly (Timex & { readonly head: number })[];

  constructor(tree: Tree, analysis: Analysis, times: readonly Timex[]) {
    this.#tree = tree;
    this.#text = analysis.article.text;
    const spans = analysis.tokens.map(({ span }) => span);
    const headOf = (span: Span): number => headIn(tree, ...tokensIn(spans, span));
    this.#dates = times.flatMap((time) => {
      const value = time.type === 'DATE' || time.type === 'TIME' ? time.value.slice(0, 10).replace(/T.*/, '') : '';
      return WHOLE.test(value) ? [{ time, head: headOf(time.span), value }] : [];
    });
    this.#durations = times.filter(({ type }) => type === 'DURATION').map((time) => ({ ...time, head: headOf(time.span) }));
  }

  /** The stay that the dates at these words tell: those that hang by one of them and by no nearer word of `others`. */
  at(words: readonly number[], others: readonly number[] = []): Stay | null {
    const mine = this.#dates.filter(({ head }) => words.includes(this.#owner(head, words, others)));
    return mine[0] ? this.#from(mine[0]) : null;
  }

  #from(first: Placed): Stay {
    const time = first.time.id;
    const second = this.#dates.find(({ time }) => time.span.start >= first.time.span.end);
    const gap = second ? this.#text.slice(first.time.span.end, second.time.span.start) : '';
    const ranged = second !== undefined && BETWEEN_DAYS.test(gap) && second.value >= first.value;
    const word = this.#preposition(first.head);
    const joined = gap.trim() !== 'and' || word === 'between' || second?.value === dayAfter(first.value.padEnd(10, '-01'), 1);
    if (ranged && joined)
      return { start: first.value, end: second.value, span: { start: first.time.span.start, end: second.time.span.end }, time };
    const span = first.time.span;
    if (word === 'since' || word === 'after') return { start: word === 'since' ? first.value : null, end: null, span, time };
    if (/^(?:until|till|through|by|before)$/.test(word))
      return { start: null, end: /^(?:by|before)$/.test(word) ? null : first.value, span, time };
    return { start: first.value, end: first.value, span, time };
  }

  /** The stay that a date between two words tells: "to Lima on 3 May and Quito on 5 May". */
  between(from: number, to: number): Stay | null {
    const first = this.#dates.find(({ head }) => head > from && head < to);
    return first ? this.#from(first) : null;
  }

  /** Days that a word is said to last: "a four-day visit", "for three days". */
  lasting(words: readonly number[]): { readonly days: number; readonly span: Span } | null {
    for (const { head, value, span } of this.#durations) {
      const days = /^P(\d+)([DW])$/.exec(value);
      if (days && words.includes(this.#owner(head, words, []))) return { days: Number(days[1]) * (days[2] === 'W' ? 7 : 1), span };
    }
    return null;
  }

  #preposition(head: number): string {
    return this.#tree.preposition(head);
  }

  /** The nearest of these words above a date, with no other verb between; -1 if none. */
  #owner(head: number, words: readonly number[], others: readonly number[]): number {
    const tree = this.#tree;
    let at = head;
    for (let step = 0; step < CLIMB && at >= 0; step++) {
      if (words.includes(at)) return at;
      if (others.includes(at)) return -1;
      if (step > 0 && tree.isVerb(at)) return this.#nounBefore(head, words);
      at = tree.head(at);
    }
    return -1;
  }

  /** "the results of his visit to Lima in May confirm it": a month or year right behind a visit is the visit's, whatever it hangs by. */
  #nounBefore(head: number, words: readonly number[]): number {
    const { value } = this.#dates.find((date) => date.head === head) ?? {};
    if (value === undefined || value.length === 10) return -1;
    const { from } = this.#tree.range(head);
    return words.find((word) => !this.#tree.isVerb(word) && this.#tree.range(word).to === from) ?? -1;
  }
}

function headIn(tree: Tree, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const head = tree.head(at);
    if ((head < from || head >= to) && tree.upos(at) !== 'ADP' && tree.upos(at) !== 'DET' && tree.upos(at) !== 'PUNCT') return at;
  }
  return from;
}

/** The day `days` after a day, both YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from first to last, both counted; null where either is no whole day. */
export function countDays(start: string | null, end: string | null): number | null {
  if (start?.length !== 10 || end?.length !== 10) return null;
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;
}
