import { fromTables } from './from-tables.ts';
import { findByName, nameKey } from './name-key.ts';
import { tables } from './pack.ts';
import type { Body, Organisation, State } from './shapes.ts';

/** What a name in the tables stands for. */
export type Named =
  | { readonly kind: 'state'; readonly state: State }
  | { readonly kind: 'demonym'; readonly state: State }
  | { readonly kind: 'capital'; readonly state: State }
  | { readonly kind: 'house'; readonly state: State; readonly name: string }
  | { readonly kind: 'body'; readonly state: State; readonly body: Body }
  | { readonly kind: 'organisation'; readonly organisation: Organisation };

const allNames = fromTables(
  ({ organisations, states }): ReadonlyMap<string, Named> =>
    new Map(
      [
        ...organisations.flatMap((organisation) => keyed(organisation.names, { kind: 'organisation', organisation })),
        ...states.flatMap((state) => [
          ...(state.bodies ?? []).flatMap((body) => keyed(body.names, { kind: 'body', state, body })),
          ...(state.metonyms ?? []).flatMap((name) => keyed([name], { kind: 'house', state, name })),
          ...keyed(state.capitals, { kind: 'capital', state }),
          ...keyed(state.demonyms, { kind: 'demonym', state }),
          ...keyed(state.names, { kind: 'state', state }),
        ]),
      ].map(({ key, named }) => [key, named]),
    ),
);

function keyed(names: readonly string[], named: Named): { key: string; named: Named }[] {
  return names.map((name) => ({ key: nameKey(name), named }));
}

/** What words stand for in the tables: "the" before them is ignored, and so is case but for acronyms. */
export function findNamed(words: string): Named | undefined {
  return findByName(allNames(), words);
}

export function stateByName(words: string): State | undefined {
  const named = findNamed(words);
  return named?.kind === 'state' ? named.state : undefined;
}

export function stateByDemonym(words: string): State | undefined {
  const found = findNamed(words);
  return found?.kind === 'demonym' ? found.state : undefined;
}

/** The state that a capital or a government house stands for: "Beijing", "the Kremlin". */
export function metonym(words: string): State | undefined {
  const found = findNamed(words);
  return found?.kind === 'capital' || found?.kind === 'house' ? found.state : undefined;
}

export function organisationByName(words: string): Organisation | undefined {
  const found = findNamed(words);
  return found?.kind === 'organisation' ? found.organisation : undefined;
}

const byCode = fromTables(({ states }) => new Map(states.map((state) => [state.iso3, state])));

export function stateByCode(iso3: string): State | undefined {
  return byCode().get(iso3);
}

/** The shown name of a state or organisation. */
export function nameOfCode(code: string): string | undefined {
  return (stateByCode(code) ?? tables().organisations.find((organisation) => organisation.code === code))?.names[0];
}

export function organisationByCode(code: string): Organisation | undefined {
  return tables().organisations.find((organisation) => organisation.code === code);
}

const firstWords = fromTables(() => new Set([...allNames().keys()].map(firstPart)));

/** Can a name of the tables begin with this word? Saves looking up every stretch of a text. */
export function canBeginName(word: string): boolean {
  return firstWords().has(firstPart(word));
}

function firstPart(words: string): string {
  return /^[^\p{L}\p{N}]*[\p{L}\p{N}]+/u.exec(words.toLowerCase())?.[0] ?? '';
}
