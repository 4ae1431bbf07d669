import { type Holding, holdersOf, type Standing } from './holdings.ts';
import { rolesOf } from './roles.ts';
import { titleWords } from './title-words.ts';

/** Who an office of a state or organisation means on a day. */
export type OfficeHolder =
  | { readonly kind: 'one'; readonly holding: Holding; readonly standing: Standing }
  | { readonly kind: 'several'; readonly holdings: readonly Holding[] }
  | { readonly kind: 'none' };

/** `words`: those of the description without the country: `["defense", "chief"]`. `day`: YYYY-MM-DD. */
export function whoHeld(code: string, words: readonly string[], day: string): OfficeHolder {
  for (const role of rolesOf(code, words)) {
    const found = holdersOf(code, role, day);
    const titled = found.filter(({ office }) => office.titles.some((title) => sameWords(title, words)));
    const meant = titled.length > 0 ? titled : found;
    const persons = new Set(meant.map(({ person }) => person.name));
    const [first] = meant;
    if (first && persons.size === 1) return { kind: 'one', holding: first, standing: first.standing };
    if (persons.size > 1) return { kind: 'several', holdings: meant };
  }
  return { kind: 'none' };
}

function sameWords(title: string, words: readonly string[]): boolean {
  return titleWords(title).sort().join(' ') === words.toSorted().join(' ');
}
