/** The cut of a word's letters: what an uncased encoder cannot see. Order is the model's; append only. */
export const SHAPES = ['lower', 'title', 'upper', 'mixed', 'capital', 'number', 'alphanumeric', 'mark', 'other'] as const;

export function shapeOf(word: string): number {
  if (/^\P{L}*\p{Ll}[\p{Ll}\P{L}]*$/u.test(word)) return /\p{N}/u.test(word) ? 6 : 0;
  if (/^\p{Lu}\.?$/u.test(word)) return 4;
  if (/^\p{Lu}[\p{Ll}\p{M}'’.-]+$/u.test(word)) return 1;
  if (/^(?:\p{Lu}|[\p{N}&.'’-])+$/u.test(word) && /\p{Lu}/u.test(word)) return 2;
  if (/^[\p{N}.,:/%-]+$/u.test(word) && /\p{N}/u.test(word)) return 5;
  if (/\p{Lu}/u.test(word)) return 3;
  if (/\p{N}/u.test(word)) return 6;
  return /\p{L}/u.test(word) ? 8 : 7;
}
