import { nameKey } from '../name-key.ts';
import type { Tables } from '../read-tables.ts';
import type { Organisation, State } from '../shapes.ts';
import type { CodedActor } from './own-actors.ts';

/**
 * Entries with one code and no dates as names of the tables: `[KEN]` names the state, `[KENMIL]` a body of it, `[IGO…]` an
 * organisation. Names that the tables give to the same one already are left out.
 */
export function tablesOfCoded(
  coded: readonly CodedActor[],
  tables: Tables,
): { readonly states: State[]; readonly organisations: Organisation[] } {
  const known = knownNames(tables);
  const isState = new Set(tables.states.map(({ iso3 }) => iso3));
  const states: State[] = [];
  const organisations: Organisation[] = [];
  for (const { names, times } of coded) {
    const [time] = times;
    if (!time || times.length > 1 || time.since || time.until) continue;
    const { country, sectors, code } = time;
    const own = country ?? code;
    const fresh = names.filter((name) => known.get(nameKey(name)) !== own);
    if (fresh.length === 0) continue;
    const none = { demonyms: [], capitals: [] };
    if (country && isState.has(country))
      states.push(
        sectors.length === 0
          ? { iso3: country, names: fresh, ...none }
          : { iso3: country, names: [], ...none, bodies: [{ names: fresh, sectors: [...sectors] }] },
      );
    else if (code.startsWith('IGO')) organisations.push({ code: own, kind: 'igo', names: fresh });
  }
  return { states, organisations };
}

/** Whose each name of the tables is, by its key. */
function knownNames({ states, organisations }: Tables): ReadonlyMap<string, string> {
  return new Map([
    ...organisations.flatMap(({ code, names }) => names.map((name) => [nameKey(name), code] as const)),
    ...states.flatMap(({ iso3, names, demonyms, capitals, metonyms = [], bodies = [] }) =>
      [...names, ...demonyms, ...capitals, ...metonyms, ...bodies.flatMap((body) => body.names)].map(
        (name) => [nameKey(name), iso3] as const,
      ),
    ),
  ]);
}
