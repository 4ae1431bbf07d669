import type { Paragraph } from './paragraph.ts';

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s(?:(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|van|von)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
/** "A", "A and B", "A, B and C"; after a comma without "and" stands the outlet. */
const BYLINE = new RegExp(
  `^(?:By|BY|by):?\\s+(?<names>${NAME}(?:(?:,\\s${NAME}){0,4},?\\s(?:and|AND|&)\\s${NAME})?)(?:\\s*[|,–—/·•-]\\s*.{0,80})?$`,
  'u',
);
const NOT_NAMES = /\b(?:January|February|March|April|June|July|August|September|October|November|December|\p{L}+day)\b/u;

/** Longest byline, in characters. */
const LONGEST = 200;

/** The writers that a line "By …" names, without "By"; null for any other line. */
export function readByline({ text }: Paragraph): string | null {
  const names = text.length <= LONGEST ? BYLINE.exec(text)?.groups?.names : undefined;
  return names === undefined || /[.!?]$/u.test(text.replace(/\b\p{Lu}\.$/u, '')) || NOT_NAMES.test(names) ? null : names;
}

export function isByline(paragraph: Paragraph): boolean {
  return readByline(paragraph) !== null;
}
