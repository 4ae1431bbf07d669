import { nameKey } from './name-key.ts';
import type { Filed, Organisation, State } from './shapes.ts';

/** What no single file can show: codes and names that two files claim, and codes that no file has. */
export function findClashes(states: readonly Filed<State>[], organisations: readonly Filed<Organisation>[]): string[] {
  const problems: string[] = [];
  const codes = new Claims('code', problems);
  const names = new Claims('name', problems);
  for (const { file, table } of states) {
    codes.claim(table.iso3, file);
    for (const scheme of ['cow', 'gw', 'cameo', 'fips'] as const)
      for (const code of codesNow(table, scheme)) codes.claim(`${scheme} ${code}`, file);
    const own = [
      ...table.names,
      ...table.demonyms,
      ...table.capitals,
      ...(table.metonyms ?? []),
      ...(table.bodies ?? []).flatMap((body) => body.names),
    ];
    for (const name of own) names.claim(nameKey(name), file);
  }
  for (const { file, table } of organisations) {
    codes.claim(table.code, file);
    for (const name of table.names) names.claim(nameKey(name), file);
  }
  for (const { file, table } of organisations)
    if (table.parent && !codes.has(table.parent)) problems.push(`data/${file}:1: parent: no organisation has the code ${table.parent}`);
  return problems;
}

/** Codes in use today; an old one may have passed to another state. */
function codesNow({ codes }: State, scheme: 'cow' | 'gw' | 'cameo' | 'fips'): (number | string)[] {
  const code = codes?.[scheme];
  if (code === undefined) return [];
  return Array.isArray(code) ? code.filter(({ until }) => until === undefined).map((one) => one.code) : [code];
}

export class Claims {
  readonly #owners = new Map<string, string>();
  readonly #what: string;
  readonly #problems: string[];

  constructor(what: string, problems: string[]) {
    this.#what = what;
    this.#problems = problems;
  }

  claim(key: string, file: string): void {
    const owner = this.#owners.get(key);
    if (owner && owner !== file) this.#problems.push(`data/${file}:1: the ${this.#what} "${key}" is also in data/${owner}`);
    else this.#owners.set(key, file);
  }

  has(key: string): boolean {
    return this.#owners.has(key);
  }
}
