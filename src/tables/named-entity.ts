import { bodySectors } from './actor-words.ts';
import { codedByName } from './coded-actors.ts';
import { findNamed, nameOfCode } from './names.ts';
import type { State } from './shapes.ts';
import { stateCode } from './state-codes.ts';
import { titleWords } from './title-words.ts';

/** A state, body or organisation that a name means by itself, or an actor of a user's dictionary, and on whose word. */
export interface NamedEntity {
  readonly kind: 'state' | 'body' | 'organisation' | 'dictionary';
  readonly name: string;
  /** ISO3 or the organisation's code, and its name. */
  readonly of: string;
  readonly ofName: string;
  /** What the name is of it: "capital", "people and adjective". */
  readonly as: string;
  readonly sectors: readonly string[];
  /** Of states: codes of the year by scheme. Of dictionaries: CAMEO's codes that hold on the day. */
  readonly codes: Readonly<Record<string, string>>;
  /** Descriptions under which whoever leads it is looked up, the likeliest first. */
  readonly leaders: readonly (readonly string[])[];
  readonly source: string;
}

const STATES = 'data/states, written for this project';
const ORGANISATIONS = 'data/organisations, written for this project';

/** What a name means that is no office and no person: "Beijing", "the Pentagon", "Foreign Ministry of Japan", "NATO". `day`: YYYY-MM-DD. */
export function namedEntity(query: string, day: string): NamedEntity | null {
  const coded = codedByName(query, day);
  const named = findNamed(query);
  if (named === undefined && coded) {
    const codes = Object.fromEntries(coded.times.map(({ code }, i) => [`CAMEO${i > 0 ? ` ${i + 1}` : ''}`, code]));
    const of = coded.country ?? '-';
    return {
      ...entity('dictionary', coded.actor.names[0] as string, of, nameOfCode(of) ?? 'no state or organisation of the tables', 'name'),
      sectors: coded.sectors,
      codes,
      source: coded.actor.at,
    };
  }
  if (named === undefined) return kindOfBody(query);
  if (named.kind === 'organisation') {
    const { code, names, kind } = named.organisation;
    return { ...entity('organisation', names[0] as string, code, names[0] as string, kind), source: ORGANISATIONS, leaders: [['head']] };
  }
  const { state } = named;
  if (named.kind === 'body') {
    const name = named.body.names[0] as string;
    return { ...ofState(state, 'body', name, 'name of a body'), sectors: named.body.sectors, leaders: headsOf(name) };
  }
  const as = {
    state: 'name',
    demonym: 'people and adjective',
    capital: 'capital, also for the government',
    house: 'house that stands for the government',
  }[named.kind];
  const year = Number(day.slice(0, 4));
  const codes = Object.fromEntries(
    (['cow', 'gw', 'cameo', 'fips'] as const).flatMap((scheme) => {
      const code = stateCode(state.iso3, scheme, year);
      return code === null ? [] : [[scheme.toUpperCase(), code] as const];
    }),
  );
  return {
    ...ofState(state, 'state', state.names[0] as string, as),
    codes: { ISO3: state.iso3, ...codes },
    leaders: [['leader'], ['head', 'government']],
  };
}

function entity(kind: NamedEntity['kind'], name: string, of: string, ofName: string, as: string): NamedEntity {
  return { kind, name, of, ofName, as, sectors: [], codes: {}, leaders: [], source: STATES };
}

function ofState(state: State, kind: 'state' | 'body', name: string, as: string): NamedEntity {
  return entity(kind, name, state.iso3, state.names[0] as string, as);
}

/** "Foreign Ministry of Japan", "Japan's navy": a kind of body beside a state's name. */
function kindOfBody(query: string): NamedEntity | null {
  const words = query
    .replace(/^the /i, '')
    .replace(/[’']s?(?=\s|$)/g, '')
    .split(/\s+/);
  for (let at = 1; at < words.length; at++) {
    const [first, last] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    for (const [place, kind] of [
      [first, last],
      [last.replace(/^of (?:the )?/, ''), first],
    ] as const) {
      const sectors = bodySectors(kind);
      const named = sectors && findNamed(place);
      if (named && (named.kind === 'state' || named.kind === 'demonym'))
        return { ...ofState(named.state, 'body', kind, 'kind of body'), sectors, leaders: headsOf(kind) };
    }
  }
  return null;
}

/** Who leads a body, by what it is called: the foreign minister a foreign ministry. Others have nobody on record. */
function headsOf(name: string): string[][] {
  const words = titleWords(name);
  if (words.includes('ministry')) return [words.map((word) => (word === 'ministry' ? 'minister' : word))];
  if (words.includes('department')) return [words.map((word) => (word === 'department' ? 'secretary' : word))];
  if (words.includes('pentagon')) return [['pentagon', 'chief']];
  return [];
}
