import type { Offices } from './office-shapes.ts';
import { firstDay, lastDay } from './part-dates.ts';
import type { Filed } from './shapes.ts';

/** Days that two holders of one office may both be on record: a hand-over is told by different days in different sources. */
const HAND_OVER = 31;

/** What a table of offices gets wrong that its shape cannot show: times that end before they begin or overlap, unknown roles, names that two people claim. `placeOf`: file and line of words, for messages. */
export function checkOffices(
  tables: readonly Filed<Offices>[],
  codes: ReadonlySet<string>,
  placeOf: (file: string, words: string) => string,
): string[] {
  const problems: string[] = [];
  for (const { file, table } of tables) {
    const at = (words: string): string => placeOf(file, words);
    if (!codes.has(table.of)) problems.push(`${at(table.of)}: of: no state or organisation has the code ${table.of}`);
    if (table.leader && !table.offices.some(({ role }) => role === table.leader))
      problems.push(`${at('leader')}: leader: no office here has the role ${table.leader}`);
    for (const office of table.offices) {
      for (const holder of office.holders)
        if (holder.until && lastDay(holder.until) < firstDay(holder.since))
          problems.push(
            `${at(holder.person)}: ${office.role}: ${holder.person} leaves (${holder.until}) before entering (${holder.since})`,
          );
      if (!office.shared)
        problems.push(
          ...overlaps(office).map(
            (pair) => `${at(pair[1])}: ${office.role}: ${pair[0]} and ${pair[1]} hold it at the same time (shared: true if they do)`,
          ),
        );
    }
    problems.push(...claimedTwice(table).map(([name, one, other]) => `${at(name)}: the name "${name}" is both ${one}'s and ${other}'s`));
  }
  return problems;
}

function overlaps({ holders }: Offices['offices'][number]): [string, string][] {
  const ordered = holders.toSorted((a, b) => (firstDay(a.since) < firstDay(b.since) ? -1 : 1));
  return ordered.flatMap((holder, i) => {
    const next = ordered[i + 1];
    if (!next || !holder.until || holder.person === next.person) return [];
    const over = (Date.parse(firstDay(holder.until)) - Date.parse(lastDay(next.since))) / 86_400_000;
    return over > HAND_OVER ? [[holder.person, next.person] as [string, string]] : [];
  });
}

function claimedTwice({ persons = [] }: Offices): [string, string, string][] {
  const owners = new Map<string, string>();
  return persons.flatMap(({ name, aliases = [] }) =>
    [name, ...aliases].flatMap((alias) => {
      const owner = owners.get(alias.toLowerCase());
      owners.set(alias.toLowerCase(), name);
      return owner && owner !== name ? [[alias, owner, name] as [string, string, string]] : [];
    }),
  );
}
