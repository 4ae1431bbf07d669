import type { Span } from '../domain/span.ts';

/**
 * What a page shows when one points at a name, run into the text after it: the name again, surname first, and the office without a space
 * between ("Denis Manturov Manturov DenisDeputy Prime Minister: Thank you"). Each span is the card, up to the colon, bracket or full stop
 * after the office.
 */
export function findNameCards(text: string, from: number, to: number): Span[] {
  return [...text.slice(from, to).matchAll(CARD)].map(({ index, groups }) => {
    const start = from + index + (groups?.name?.length ?? 0);
    return { start, end: start + (groups?.card?.length ?? 0) };
  });
}

const CARD =
  /(?<name>(?<![\p{L}\p{N}])(?<given>\p{Lu}[\p{L}'’-]*) (?:(?<middle>\p{Lu}[\p{L}.'’-]*) )?(?<family>\p{Lu}[\p{L}'’-]*))(?<card> \k<family> \k<given>(?: \k<middle>)?(?=\p{Lu})[^:([.!?\n]*)/gu;
