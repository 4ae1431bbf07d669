import type { ActorJson, FullReading } from '../reading-shape.ts';

export interface Between {
  readonly id: string;
  /** ISO 3166-1 alpha-3 or an organisation's code. */
  readonly from: string;
  readonly to: string;
}

type Span = readonly [number, number];

/** Statements by the country of who speaks and those of whom it is said to or who is named in it, each pair once. */
export function statementDyads({ actors, statements }: Pick<FullReading, 'actors' | 'statements'>): Between[] {
  const countries = countriesOf(actors);
  const named = namesCountries(actors, countries);
  return statements.flatMap(({ id, speaker, addressee, content }) => {
    if (speaker === null || content.length === 0) return [];
    const within: Span = [Math.min(...content.map(([start]) => start)), Math.max(...content.map(([, end]) => end))];
    const to = [...(addressee === null ? [] : (countries.get(addressee) ?? [])), ...named(within)];
    return pairsOf(countries.get(speaker) ?? [], to).map(([from, other]) => ({ id, from, to: other }));
  });
}

/** Fields of cooperation by the countries of their parties and of whoever is named beside them; `from` is first in the alphabet. */
export function fieldDyads({ actors, fields, sentences }: Pick<FullReading, 'actors' | 'fields' | 'sentences'>): Between[] {
  const countries = countriesOf(actors);
  const named = namesCountries(actors, countries);
  return fields.flatMap(({ id, parties, span: [start, end] }) => {
    const own = parties.flatMap((party) => countries.get(party) ?? []);
    const sentence = sentences.find(({ span }) => span[0] <= start && span[1] >= end);
    const pairs = pairsOf(own, [...own, ...(sentence ? named(sentence.span) : [])]).map((pair) => pair.toSorted() as [string, string]);
    return unique(pairs).map(([from, to]) => ({ id, from, to }));
  });
}

/** Of each actor; of a group without a country of its own, those of its members. */
function countriesOf(actors: readonly ActorJson[]): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return new Map(
    actors.map(({ id, country, members }) => [
      id,
      (country === null ? members.map((member) => byId.get(member)?.country) : [country]).filter((code) => typeof code === 'string'),
    ]),
  );
}

function namesCountries(actors: readonly ActorJson[], countries: ReadonlyMap<string, readonly string[]>): (within: Span) => string[] {
  const mentions = actors.flatMap(({ id, mentions }) => mentions.map(({ span }) => ({ span, codes: countries.get(id) ?? [] })));
  return ([start, end]) => mentions.flatMap(({ span, codes }) => (span[0] >= start && span[1] <= end ? codes : []));
}

function pairsOf(from: readonly string[], to: readonly string[]): [string, string][] {
  return unique(from.flatMap((one) => to.map((other): [string, string] => [one, other])).filter(([one, other]) => one !== other));
}

function unique(pairs: readonly [string, string][]): [string, string][] {
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}
