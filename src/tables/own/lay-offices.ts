import type { Holder, OfficeEntry, Offices } from '../office-shapes.ts';
import { firstDay } from '../part-dates.ts';

/**
 * A user's own offices over those of the tables. Holders of a role that both have come into one office: the user's stay as they
 * are, and those of the tables keep the time that the user's leave them. Other offices and persons are added.
 */
export function layOffices(known: readonly Offices[], own: readonly Offices[]): Offices[] {
  const all = known.slice();
  for (const one of own) {
    const at = all.findIndex(({ of }) => of === one.of);
    const base = all[at];
    if (base) all[at] = joinOffices(base, one);
    else all.push(one);
  }
  return all;
}

function joinOffices(base: Offices, own: Offices): Offices {
  const offices = base.offices.slice();
  for (const office of own.offices) {
    const sameRole = offices.filter(({ role }) => role === office.role);
    const old = sameRole.find((one) => alike(one, office)) ?? (sameRole.length === 1 ? sameRole[0] : undefined);
    if (old) offices[offices.indexOf(old)] = joinHolders(old, office);
    else offices.push(office);
  }
  const renamed = new Set((own.persons ?? []).map(({ name }) => name));
  return {
    ...base,
    ...(own.leader ? { leader: own.leader } : {}),
    offices,
    persons: [...(base.persons ?? []).filter(({ name }) => !renamed.has(name)), ...(own.persons ?? [])],
  };
}

function alike(a: OfficeEntry, b: OfficeEntry): boolean {
  const titles = a.titles.map((title) => title.toLowerCase());
  return b.titles.some((title) => titles.includes(title.toLowerCase()));
}

function joinHolders(old: OfficeEntry, own: OfficeEntry): OfficeEntry {
  const shared = own.shared ?? old.shared;
  const left = shared
    ? old.holders
    : old.holders.flatMap((holder) => own.holders.reduce<Holder[]>((parts, one) => parts.flatMap((part) => without(part, one)), [holder]));
  const title = own.titles[0] as string;
  return {
    ...old,
    titles: [...new Set([...old.titles, ...own.titles])],
    ...(shared ? { shared } : {}),
    holders: [...left, ...own.holders.map((holder) => (title === old.titles[0] ? holder : { title, ...holder }))],
  };
}

/** What another's time leaves of a holder's: all of it, its beginning, its end, both, or nothing. */
function without(holder: Holder, other: Holder): Holder[] {
  const [from, to] = [firstDay(holder.since), holder.until ? firstDay(holder.until) : '9999'];
  const [since, until] = [firstDay(other.since), other.until ? firstDay(other.until) : '9999'];
  if (to <= since || until <= from) return [holder];
  const { seen, ...rest } = holder;
  return [
    ...(from < since ? [{ ...rest, until: other.since }] : []),
    ...(other.until && until < to ? [{ ...holder, since: other.until }] : []),
  ];
}
