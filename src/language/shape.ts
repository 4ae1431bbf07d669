/** The cut of a word's letters: what an uncased encoder cannot see. Order is the model's; append only. */
const SHAPES = ['lower', 'title', 'upper', 'mixed', 'capital', 'number', 'alphanumeric', 'mark', 'other'] as const;
type Shape = (typeof SHAPES)[number];

/** The number of a word's shape, as the model takes it. */
export function shapeOf(word: string): number {
  return SHAPES.indexOf(nameShape(word));
}

function nameShape(word: string): Shape {
  if (/^\P{L}*\p{Ll}[\p{Ll}\P{L}]*$/u.test(word)) return /\p{N}/u.test(word) ? 'alphanumeric' : 'lower';
  if (/^\p{Lu}\.?$/u.test(word)) return 'capital';
  if (/^\p{Lu}[\p{Ll}\p{M}'’.-]+$/u.test(word)) return 'title';
  if (/^(?:\p{Lu}|[\p{N}&.'’-])+$/u.test(word) && /\p{Lu}/u.test(word)) return 'upper';
  if (/^[\p{N}.,:/%-]+$/u.test(word) && /\p{N}/u.test(word)) return 'number';
  if (/\p{Lu}/u.test(word)) return 'mixed';
  if (/\p{N}/u.test(word)) return 'alphanumeric';
  return /\p{L}/u.test(word) ? 'other' : 'mark';
}
