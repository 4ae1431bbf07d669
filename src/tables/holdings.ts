import { fromTables } from './from-tables.ts';
import type { Holder, OfficeEntry, Offices, PersonEntry } from './office-shapes.ts';
import { tables } from './pack.ts';
import { firstDay, lastDay } from './part-dates.ts';

/** A person in an office of a state or organisation for a time. */
export interface Holding {
  /** ISO3, or the organisation's code. */
  readonly of: string;
  readonly office: OfficeEntry;
  readonly holder: Holder;
  readonly person: PersonEntry;
  /** Whose word it is: a key of `data/holder-sources.tsv`. */
  readonly source: string;
}

/** How a holding stands to a day: within its time, or after the last day on which an open one was seen. */
export type Standing = 'held' | 'unknown-after';

/** Whether somebody held an office on a day (YYYY-MM-DD); null where it is known that he did not. */
export function standingOn({ holder, source }: Holding, day: string): Standing | null {
  if (day < firstDay(holder.since)) return null;
  if (holder.until) return day <= lastDay(holder.until) ? 'held' : null;
  const seen = holder.seen ?? tables().holderSources.find(({ key }) => key === source)?.horizon ?? '';
  return day <= lastDay(seen) ? 'held' : 'unknown-after';
}

/** All who ever held offices of a role, by code and role, in the order of their times. */
const holdingsByOffice = fromTables(({ offices }) => groupHoldings(offices));

function groupHoldings(all: readonly Offices[]): Map<string, Holding[]> {
  const groups = new Map<string, Holding[]>();
  for (const holding of listHoldings(all)) {
    const key = `${holding.of}/${holding.office.role}`;
    const group = groups.get(key);
    if (group) group.push(holding);
    else groups.set(key, [holding]);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.holder.since < b.holder.since ? -1 : 1));
  return groups;
}

export function listHoldings(all: readonly Offices[]): Holding[] {
  return all.flatMap(({ of, offices, persons = [] }) => {
    const known = new Map(persons.map((person) => [person.name, person]));
    return offices.flatMap((office) =>
      office.holders.map((holder) => ({
        of,
        office,
        holder,
        person: known.get(holder.person) ?? { name: holder.person },
        source: holder.source ?? 'own',
      })),
    );
  });
}

type Held = Holding & { readonly standing: Standing };

/** Who held offices of a role on a day; on the day of a hand-over the one who came. Several where an office is shared, the role has several, or times overlap. */
export function holdersOf(code: string, role: string, day: string): readonly Held[] {
  const byOffice = new Map<OfficeEntry, Held[]>();
  for (const holding of holdingsByOffice().get(`${code}/${role}`) ?? []) {
    const standing = standingOn(holding, day);
    if (standing) byOffice.set(holding.office, [...(byOffice.get(holding.office) ?? []), { ...holding, standing }]);
  }
  const found = [...byOffice.values()].flatMap((held) => (held[0]?.office.shared ? held : latest(held, day)));
  // Where one is known to be in office, others of whom nothing is known after some day are not.
  const known = found.filter(({ standing }) => standing === 'held');
  return known.length > 0 ? known : found;
}

/**
 * The last of those in the order of their times, one known to be in office before one of whom that is not known. Others whose time
 * surely goes on after the day are kept: sources differ by days.
 */
function latest(held: readonly Held[], day: string): Held[] {
  const known = held.filter(({ standing }) => standing === 'held');
  const from = known.length > 0 ? known : held;
  return from.filter(({ holder: { until } }, at) => at === from.length - 1 || (until !== undefined && firstDay(until) > day));
}

/** Role of whoever "the leader" of a state is. */
export function leaderRole(code: string): string {
  return tables().offices.find(({ of }) => of === code)?.leader ?? 'head-of-state';
}
