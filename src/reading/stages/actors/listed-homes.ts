import type { NamedPerson } from './gather-persons.ts';
import { PERSONS } from './group-phrases.ts';
import type { Page } from './page.ts';
import { countryOf, isCountry, type TableHit } from './table-hits.ts';

/**
 * Several who are called together by their countries and then named: the first is of the first country, and so on.
 *
 * Reads: "The leaders of Kenya and Peru, President [Ann Lee] and Prime Minister [Bo Ek], met." → Kenya [KEN]: Kenya; Peru [PER]: Peru; Ann Lee [KEN] as President: Ann Lee; Bo Ek [PER] as Prime Minister: Bo Ek
 * Reads: "Envoys from Kenya, Peru and Oman, [Ann Lee], [Bo Ek] and [Cy Oz], met." → Kenya [KEN]: Kenya; Peru [PER]: Peru; Oman [OMN]: Oman; Ann Lee [KEN]: Ann Lee; Bo Ek [PER]: Bo Ek; Cy Oz [OMN]: Cy Oz
 */
export function shareListedHomes(page: Page, hits: readonly TableHit[], named: readonly NamedPerson[]): NamedPerson[] {
  const shared = [...named];
  for (let first = 0; first < named.length; first++) {
    const homes = homesBefore(page, hits, startOf(named[first] as NamedPerson));
    if (homes.length < 2) continue;
    let last = first;
    while (named[last + 1] && isJoined(page, named[last] as NamedPerson, named[last + 1] as NamedPerson)) last++;
    if (last - first + 1 !== homes.length) continue;
    for (let at = first; at <= last; at++) {
      const { name, beside } = named[at] as NamedPerson;
      const country = countryOf((homes[at - first] as TableHit).named);
      shared[at] = { name, beside: { ...beside, country, offices: beside.offices.map((office) => ({ ...office, country })) } };
    }
  }
  return shared;
}

/** Where a name begins, with the title before it. */
function startOf({ name, beside }: NamedPerson): number {
  return Math.min(name.from, ...beside.taken.map(({ from }) => from));
}

function isJoined(page: Page, { name, beside }: NamedPerson, next: NamedPerson): boolean {
  const end = Math.max(name.to, ...beside.taken.map(({ to }) => to));
  return /^(?:,|and|, and)$/.test(page.words({ from: end, to: startOf(next) }).toLowerCase());
}

/** The countries of those called together right before a comma: "the leaders of Kenya and Peru,". */
function homesBefore(page: Page, hits: readonly TableHit[], start: number): readonly TableHit[] {
  if (page.word(start - 1) !== ',') return [];
  const countries = hits.filter(({ named, to }) => isCountry(named) && to < start);
  let first = countries.length - 1;
  if (countries[first]?.to !== start - 1) return [];
  const from = (hit: TableHit): number => (page.lower(hit.from - 1) === 'the' ? hit.from - 1 : hit.from);
  while (first > 0 && /^(?:,|and|, and)$/.test(page.words({ from: countries[first - 1]?.to ?? 0, to: from(countries[first] as TableHit) })))
    first--;
  const of = from(countries[first] as TableHit) - 1;
  return /^(?:of|from)$/.test(page.lower(of)) && PERSONS.test(page.lower(of - 1)) ? countries.slice(first) : [];
}
