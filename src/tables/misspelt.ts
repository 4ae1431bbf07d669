import { fromTables } from './from-tables.ts';
import { populatedPlaces } from './gazetteer.ts';
import type { Named } from './names.ts';
import { givenNameGender } from './noun-senses.ts';

/** Shorter names are too often one letter from another name or word. */
const LEAST = 6;

const longNames = fromTables(({ states }): readonly { readonly name: string; readonly named: Named }[] =>
  states.flatMap((state) => [
    ...state.names.filter(isLongWord).map((name) => ({ name: name.toLowerCase(), named: { kind: 'state', state } as const })),
    ...state.demonyms.filter(isLongWord).map((name) => ({ name: name.toLowerCase(), named: { kind: 'demonym', state } as const })),
  ]),
);

function isLongWord(name: string): boolean {
  return name.length >= LEAST && /^\p{L}+$/u.test(name);
}

/**
 * The state or people that a word names with one letter left out, put in, changed or swapped with the next: "Phillippines", "Afganistan".
 * Undefined where two states fit, or where somebody or a populated place bears the very name ("Angela", "Columbia").
 */
export function misspeltNamed(word: string): Named | undefined {
  if (!isLongWord(word) || givenNameGender(word)) return undefined;
  const written = word.toLowerCase();
  const near = longNames().filter(({ name }) => name[0] === written[0] && isOneSlip(name, written));
  const [first] = near;
  if (!first || near.some(({ named }) => iso3(named) !== iso3(first.named)) || populatedPlaces(word).length > 0) return undefined;
  return first.named;
}

function iso3(named: Named): string {
  return named.kind === 'organisation' ? named.organisation.code : named.state.iso3;
}

function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [left, right] = [a.slice(from), b.slice(from)];
  if (left.length > right.length) return left.slice(1) === right;
  if (left.length < right.length) return left === right.slice(1);
  return left.slice(1) === right.slice(1) || (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2));
}
