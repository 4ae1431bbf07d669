import type { Token } from '../../../domain/index.ts';

/** Tokens cut finer, so that rules read the same whatever tokenisation was given: letters, digits, single marks. */
export interface Word {
  readonly low: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** No white space before it. */
  readonly glued: boolean;
  /** Index of its token. */
  readonly token: number;
}

/** Stands between sentences and for addresses, so that no rule reads across: it equals no word. */
const GAP = '\n';
const PART = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu;
const ADDRESS = /^(?:https?:|www\.)|.@./iu;

export function cutWords(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let end = -1;
  let sentence = -1;
  for (const [token, { span, sentence: own }] of tokens.entries()) {
    const whole = text.slice(span.start, span.end);
    if (own !== sentence || ADDRESS.test(whole)) words.push(gap(span.start, token));
    sentence = own;
    if (ADDRESS.test(whole)) continue;
    for (const part of whole.matchAll(PART)) {
      const start = span.start + part.index;
      words.push({ low: part[0].toLowerCase(), raw: part[0], start, end: start + part[0].length, glued: start === end, token });
      end = start + part[0].length;
    }
  }
  return words;
}

function gap(at: number, token: number): Word {
  return { low: GAP, raw: GAP, start: at, end: at, glued: false, token };
}

/** The lower-case word at an index, '' outside. */
export function lowAt(words: readonly Word[], at: number): string {
  return words[at]?.low ?? '';
}

export function isDigits(words: readonly Word[], at: number): boolean {
  const first = words[at]?.low.charCodeAt(0) ?? 0;
  return first >= 48 && first <= 57;
}

export function isGlued(words: readonly Word[], at: number): boolean {
  return words[at]?.glued ?? false;
}

export function isCapital(words: readonly Word[], at: number): boolean {
  return /^\p{Lu}/u.test(words[at]?.raw ?? '');
}

/** `at`, or the index after it when one of `marks` stands there. */
export function skip(words: readonly Word[], at: number, ...marks: readonly string[]): number {
  return marks.includes(lowAt(words, at)) ? at + 1 : at;
}
