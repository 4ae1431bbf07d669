import { type Holding, type Standing, standingOn } from './holdings.ts';
import { type NamedEntity, namedEntity } from './named-entity.ts';
import { findNamed, nameOfCode } from './names.ts';
import { tables } from './pack.ts';
import { type KnownPerson, personByName } from './persons.ts';
import { isDescription } from './roles.ts';
import { titleWords } from './title-words.ts';
import { whoHeld } from './who.ts';

/** One answer to "who": somebody in an office, and on whose word. */
export interface WhoAnswer {
  readonly person: string;
  readonly title: string;
  /** ISO3 or the organisation's code, and its name. */
  readonly of: string;
  readonly ofName: string;
  readonly role: string;
  readonly since: string;
  readonly until: string | null;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  /** `unknown-after`: the source's word ends before that day. */
  readonly standing: Standing;
  /** The source by name, and the last day it vouches for. */
  readonly source: string;
  readonly knownTo: string;
}

/** `entity`: what a name means that is no office; then the answers are those who lead it. `fault`: what was not understood, in words. */
export type WhoResult = { readonly answers: readonly WhoAnswer[]; readonly entity?: NamedEntity } | { readonly fault: string };

/**
 * Answers "China's defense chief", "Secretary-General of NATO", "Li Shangfu", "Beijing" or "Foreign Ministry of Japan" on a day
 * (YYYY-MM-DD). An office that two held gives both; a person gives the offices held that day; a state, body or organisation
 * is told with who leads it.
 */
export function askWho(query: string, day: string): WhoResult {
  const readings = splitQuery(query);
  for (const asked of readings) {
    const answers = holders(asked.code, asked.words, day);
    if (answers.length > 0) return { answers };
  }
  const person = personByName({ name: query, day, countries: new Set(tables().states.map(({ iso3 }) => iso3)), country: null });
  if (person) return { answers: officesOf(person, day) };
  const entity = namedEntity(query, day);
  if (entity) return { entity, answers: leadersOf(entity, day) };
  const [asked] = readings;
  if (!asked && isDescription(titleWords(query))) return { fault: `"${query}" is an office of many; say whose, as in "${query} of Kenya"` };
  if (!asked) return { fault: `no state or organisation of the tables in "${query}", and nobody of that name` };
  return { fault: `the tables do not know an office "${asked.words.join(' ')}" of ${nameOfCode(asked.code)} with anybody in it on ${day}` };
}

function holders(code: string, words: readonly string[], day: string): WhoAnswer[] {
  const found = whoHeld(code, words, day);
  if (found.kind === 'one') return [answer(found.holding, found.standing)];
  return found.kind === 'several' ? found.holdings.map((holding) => answer(holding, standingOn(holding, day) ?? 'held')) : [];
}

function leadersOf({ of, leaders }: NamedEntity, day: string): WhoAnswer[] {
  const all = leaders.flatMap((words) => holders(of, words, day));
  return all.filter((one, at) => all.findIndex(({ person, role }) => person === one.person && role === one.role) === at);
}

function officesOf({ holdings }: KnownPerson, day: string): WhoAnswer[] {
  return holdings.flatMap((holding) => {
    const standing = standingOn(holding, day);
    return standing ? [answer(holding, standing)] : [];
  });
}

function answer({ of, office, holder, person, source }: Holding, standing: Standing): WhoAnswer {
  const told = tables().holderSources.find(({ key }) => key === source);
  return {
    person: person.name,
    title: holder.title ?? (office.titles[0] as string),
    of,
    ofName: nameOfCode(of) ?? of,
    role: office.role,
    since: holder.since,
    until: holder.until ?? null,
    aliases: person.aliases ?? [],
    wikidata: person.wikidata ?? null,
    standing,
    source: told?.name ?? source,
    knownTo: holder.seen ?? told?.horizon ?? '',
  };
}

/** "China's defense chief": the country's code and the other words of the title, the longest names first, as "U.S. ambassador to the UN" has two; for "Kremlin spokesman" with the house's name as well. */
function splitQuery(query: string): { code: string; words: string[] }[] {
  const words = query
    .replace(/[’']s?(?=\s|$)/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const readings: { code: string; words: string[] }[] = [];
  for (let length = words.length - 1; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const named = findNamed(words.slice(from, from + length).join(' '));
      if (!named) continue;
      const code = named.kind === 'organisation' ? named.organisation.code : named.state.iso3;
      const rest = titleWords([...words.slice(0, from), ...words.slice(from + length)].join(' '));
      const whole = named.kind === 'house' || named.kind === 'body' ? [{ code, words: titleWords(words.join(' ')) }] : [];
      if (rest.length > 0) readings.push({ code, words: rest }, ...whole);
    }
  return readings;
}
