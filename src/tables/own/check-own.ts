import { nameKey } from '../name-key.ts';
import type { Offices } from '../office-shapes.ts';
import type { Tables } from '../read-tables.ts';
import type { Filed, Organisation, State } from '../shapes.ts';

interface OwnTables {
  readonly states: readonly Filed<State>[];
  readonly organisations: readonly Filed<Organisation>[];
  readonly offices: readonly Filed<Offices>[];
}

/**
 * What a user's tables get wrong that their shapes cannot show: a new state without a name, names that two of them claim, codes
 * and sources that nobody has. `codes`: those of the tables and of the user's together. `placeOf`: file and line of words.
 */
export function checkOwn(
  { states, organisations, offices }: OwnTables,
  tables: Tables,
  codes: ReadonlySet<string>,
  placeOf: (file: string, words: string) => string,
): string[] {
  const problems: string[] = [];
  const known = new Set(tables.states.map(({ iso3 }) => iso3));
  const owners = new Map<string, string>();
  const claim = (file: string, name: string, code: string): void => {
    const owner = owners.get(nameKey(name)) ?? code;
    owners.set(nameKey(name), owner);
    if (owner !== code) problems.push(`${placeOf(file, name)}: the name "${name}" is both ${owner}'s and ${code}'s`);
  };
  for (const { file, table } of states) {
    if (!known.has(table.iso3) && table.names.length === 0)
      problems.push(`${placeOf(file, table.iso3)}: ${table.iso3} is a new state and needs names`);
    for (const name of [
      ...table.names,
      ...table.demonyms,
      ...table.capitals,
      ...(table.metonyms ?? []),
      ...(table.bodies ?? []).flatMap((body) => body.names),
    ])
      claim(file, name, table.iso3);
  }
  for (const { file, table } of organisations) {
    for (const name of table.names) claim(file, name, table.code);
    for (const key of ['parent', 'country'] as const) {
      const code = table[key];
      if (code && !codes.has(code)) problems.push(`${placeOf(file, code)}: ${key}: no state or organisation has the code ${code}`);
    }
  }
  const sources = new Set(tables.holderSources.map(({ key }) => key));
  for (const { file, table } of offices)
    for (const { source } of table.offices.flatMap(({ holders }) => holders))
      if (source && !sources.has(source)) problems.push(`${placeOf(file, source)}: source: data/holder-sources.tsv has no "${source}"`);
  return problems;
}
