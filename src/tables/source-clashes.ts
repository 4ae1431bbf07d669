import { Claims } from './clashes.ts';
import { nameKey } from './name-key.ts';
import type { Filed, Organisation, Source, State } from './shapes.ts';

/** What no single file of `data/sources/` can show: names and hosts that two claim, and actors that no table has. */
export function findSourceClashes(
  sources: readonly Filed<Source>[],
  states: readonly Filed<State>[],
  organisations: readonly Filed<Organisation>[],
): string[] {
  const problems: string[] = [];
  const codes = new Set([...states.map(({ table }) => table.iso3), ...organisations.map(({ table }) => table.code)]);
  const names = new Claims('name of a source', problems);
  const hosts = new Claims('host', problems);
  for (const { file, table } of sources) {
    for (const name of table.names) names.claim(nameKey(name), file);
    for (const host of table.hosts) hosts.claim(host, file);
    if (!codes.has(table.actor)) problems.push(`data/${file}:1: actor: no state and no organisation has the code ${table.actor}`);
  }
  return problems;
}
