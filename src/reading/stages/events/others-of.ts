import type { Parties } from './parties.ts';

/** Those of other countries than these; nobody where theirs is not known. */
export function othersOf(parties: Parties, doers: readonly string[], ids: readonly string[]): string[] {
  const own = parties.countries(doers);
  return own.length === 0 ? [] : ids.filter((id) => parties.countries([id]).some((country) => !own.includes(country)));
}
