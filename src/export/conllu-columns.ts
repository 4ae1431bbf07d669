import type { Analysis, Token } from '../domain/index.ts';

/** A FORM or LEMMA: never empty, never with a tab or line break, and only plain single spaces inside, as CoNLL-U allows. */
export function cleanColumn(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim() || '_';
}

/** HEAD: the place of the head in its sentence, from 1; 0 for the root. */
export function headColumn(analysis: Analysis, token: Token): string {
  const sentence = analysis.sentences[token.sentence];
  if (!sentence || token.head < 0) return '0';
  if (token.head < sentence.from || token.head >= sentence.to) throw new Error(`token ${token.text} has its head in another sentence`);
  return String(token.head - sentence.from + 1);
}

/** MISC: its parts joined, `_` when there are none. */
export function miscColumn(parts: readonly string[]): string {
  return parts.join('|') || '_';
}
