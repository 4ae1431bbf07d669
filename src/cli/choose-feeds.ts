import type { Problem } from '../domain/index.ts';
import { followedSources, sourceByHost, sourceByName } from '../tables/index.ts';
import type { Followed } from '../work/index.ts';

/** The feeds that arguments stand for: addresses as they are, names and hosts of issuers by `data/sources/`. */
export function chooseFeeds(wanted: readonly string[], all: boolean): { readonly feeds: Followed[]; readonly unknown: Problem[] } {
  const unknown: Problem[] = [];
  const found = new Map<string, Followed>();
  const add = (address: string, source: string | null) => found.set(address, { address, source });
  for (const one of wanted) {
    if (/^[a-z][a-z+.-]*:\/\//i.test(one)) {
      if (URL.canParse(one)) add(new URL(one).href, sourceByHost(one)?.name ?? null);
      else unknown.push({ code: 'address', where: one, detail: 'it cannot be made out' });
      continue;
    }
    const source = sourceByName(one) ?? sourceByHost(one);
    for (const address of source?.press ?? []) add(address, source?.name ?? null);
    if (!source) unknown.push({ code: 'not-found', where: one, detail: 'no issuer of this name in data/sources; give an address' });
    else if (!source.press?.length)
      unknown.push({ code: 'not-found', where: one, detail: `no press page of ${source.name} is known; give its address` });
  }
  if (all) for (const { name, press = [] } of followedSources()) for (const address of press) add(address, name);
  return { feeds: [...found.values()], unknown };
}
