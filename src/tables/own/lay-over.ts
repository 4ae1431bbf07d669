import { nameKey } from '../name-key.ts';
import type { Tables } from '../read-tables.ts';
import type { Organisation, State } from '../shapes.ts';
import { layOffices } from './lay-offices.ts';
import type { OwnActors } from './own-actors.ts';

/** An open end in a user's own file means that it is so still: the file is asked on every day. */
const ALWAYS = '9999-12-31';

/**
 * The tables with a user's own actors over them: names, bodies and codes are added to what is known of a state or organisation;
 * a name that is another's too goes to the user's, of two of the user's to the later one; offices go as `layOffices` says.
 */
export function layOver(tables: Tables, own: OwnActors): Tables {
  const claimed = new Map([
    ...own.states.flatMap((state) => namesOf(state).map((name) => [nameKey(name), state.iso3] as const)),
    ...own.organisations.flatMap(({ code, names }) => names.map((name) => [nameKey(name), code] as const)),
  ]);
  const kept = (code: string) => (name: string) => (claimed.get(nameKey(name)) ?? code) === code;
  const states = own.states.reduce(addState, [...tables.states]);
  const organisations = own.organisations.reduce(addOrganisation, [...tables.organisations]);
  return {
    ...tables,
    states: states.map((state) => freeState(state, kept(state.iso3))),
    organisations: organisations.map((one) => ({ ...one, names: atLeastOne(one.names, kept(one.code)) })),
    offices: layOffices(tables.offices, own.offices),
    coded: [...own.coded, ...tables.coded],
    holderSources: [
      ...tables.holderSources,
      ...own.files.map((file) => ({ key: file, name: file, horizon: ALWAYS, what: 'given with --actors' })),
    ],
  };
}

function namesOf({ names, demonyms, capitals, metonyms = [], bodies = [] }: State): string[] {
  return [...names, ...demonyms, ...capitals, ...metonyms, ...bodies.flatMap((body) => body.names)];
}

type Keep = (name: string) => boolean;

function freeState(state: State, keep: Keep): State {
  return {
    ...state,
    names: atLeastOne(state.names, keep),
    demonyms: state.demonyms.filter(keep),
    capitals: state.capitals.filter(keep),
    ...(state.metonyms ? { metonyms: state.metonyms.filter(keep) } : {}),
    ...(state.bodies ? { bodies: state.bodies.map((body) => ({ ...body, names: atLeastOne(body.names, keep) })) } : {}),
  };
}

/** The first name is the one shown, so it stays even where it is met as another's. */
function atLeastOne(names: readonly string[], keep: Keep): string[] {
  const kept = names.filter(keep);
  return kept.length > 0 ? kept : names.slice(0, 1);
}

function addState(states: readonly State[], own: State): State[] {
  const known = states.find(({ iso3 }) => iso3 === own.iso3);
  if (!known) return [...states, own];
  const codes = { ...known.codes, ...own.codes };
  const both: State = {
    iso3: own.iso3,
    ...(Object.keys(codes).length > 0 ? { codes } : {}),
    names: joined(known.names, own.names),
    demonyms: joined(known.demonyms, own.demonyms),
    capitals: joined(known.capitals, own.capitals),
    metonyms: joined(known.metonyms ?? [], own.metonyms ?? []),
    bodies: [...(known.bodies ?? []), ...(own.bodies ?? [])],
  };
  return states.map((state) => (state === known ? both : state));
}

function addOrganisation(organisations: readonly Organisation[], own: Organisation): Organisation[] {
  const known = organisations.find(({ code }) => code === own.code);
  if (!known) return [...organisations, own];
  return organisations.map((one) => (one === known ? { ...known, ...own, names: joined(known.names, own.names) } : one));
}

function joined(known: readonly string[], own: readonly string[]): string[] {
  return [...new Set([...known, ...own])];
}
