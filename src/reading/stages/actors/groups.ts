import type { TokenRange } from '../../../domain/index.ts';
import { stateByCode } from '../../../tables/index.ts';
import { actedOn } from './acted-on.ts';
import { type Draft, isSame, newDraft } from './draft.ts';
import { groupPhrase, isBareStates, PERSONS } from './group-phrases.ts';
import { holdsRank, type Rank, rankOf } from './group-ranks.ts';
import { metTogether } from './met-together.ts';
import { holdsTitle, numberedTogether, titledTogether, titleOf } from './named-together.ts';
import type { Page } from './page.ts';
import { inOrder, lastBefore, pairNear, pairSpeaking } from './pairs.ts';
import { sidesUrged } from './sides-urged.ts';
import { stateAmong } from './states.ts';
import type { TableHit } from './table-hits.ts';
import { takesPart } from './taking-part.ts';
import { twoTalking } from './talkers.ts';

const COUNTS: Readonly<Record<string, number>> = { three: 3, four: 4 };

/**
 * "The two leaders", "both sides": a group with its members, the two persons or countries named last before it. Where fewer
 * than two came before, no group is made. `described`: groups that the text has already, which are taken up where they have the same members.
 *
 * Reads: "President [Ann Lee] of Kenya met President [Bo Ek] of Peru. The two leaders spoke." → Ann Lee [KEN] as President: Ann Lee; Bo Ek [PER] as President: Bo Ek; two leaders [-]: The two leaders = Ann Lee + Bo Ek
 * Reads: "Kenya thanked Peru. Both countries gain." → Kenya [KEN]: Kenya; Peru [PER]: Peru; Both countries [-]: Both countries = Kenya + Peru
 * Reads: "Kenya joined Peru and the European Union. Both countries gain." → Kenya [KEN]: Kenya; Peru [PER]: Peru; European Union [EUR]: European Union; Both countries [-]: Both countries = Kenya + Peru
 * Leaves: "The two leaders spoke."
 */
export function findGroups(
  page: Page,
  hits: readonly TableHit[],
  actors: readonly Draft[],
  described: readonly Draft[] = [],
): { groups: Draft[]; states: Draft[] } {
  const groups: Draft[] = [];
  const states: Draft[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    const told = groupPhrase(page, at);
    const pair = told ? null : pairSpeaking(page, actors, at);
    const isTwo = /^(?:pair|duo)$/.test(page.lower(at));
    const phrase = told ?? (pair && { from: at, to: at + 1 });
    if (!phrase) continue;
    const persons = /^(?:two|they|pair|duo)$/.test(page.lower(at)) || PERSONS.test(page.lower(at));
    const count = COUNTS[page.lower(phrase.from + 1)] ?? 2;
    const rank = persons ? rankOf(page, phrase) : null;
    const by = nameRule(page.lower(at), persons, rank);
    const urged = told && !persons && count === 2 ? sidesUrged(page, hits, phrase) : null;
    const acted = told && count === 2 ? actedOn(page, actors, [...described, ...groups], phrase) : null;
    const others = acted ? actors.filter(({ country }) => !acted.not.has(country)) : actors;
    const listed = urged
      ? urged.flatMap((code) => partyOf(actors, states, code))
      : told && acted
        ? pairOf(acted.pair, persons)
        : told && listedParties(page, actors, states, phrase, rank, persons);
    const same = groups.findLast(
      (other) =>
        !isTwo &&
        other.by === by &&
        !other.members.some(({ country }) => acted?.not.has(country)) &&
        (listed ? isSame(other.members, listed) : rank === 'titled' ? isCalled(other, page.lower(at)) : other.members.length === count),
    );
    const bare = told !== null && isBareStates(page, phrase);
    const inView = (): readonly Draft[] =>
      persons
        ? (pair ??
          (isTwo ? pairNear(page, actors, phrase.from) : null) ??
          personsOf(page, rank === 'titled' ? holdersOf(page, others, phrase) : others, phrase, count, rank))
        : (statesTogether(page, described, phrase, count) ?? partiesOf(page, page.lower(at), others, states, phrase.from, count));
    const members = bare ? (statesTogether(page, [...described, ...groups], phrase, null) ?? []) : (same?.members ?? listed ?? inView());
    if (members.length < count) continue;
    const mention = { ...phrase, form: page.lower(at) === 'they' ? ('pronoun' as const) : ('nominal' as const) };
    const known = (bare ? null : same) ?? [...described, ...groups].find((group) => isSame(group.members, members));
    // "The leaders of the two states", whom nothing named until now.
    const unnamed = described.find(
      (group) => group.members.length === 0 && group.mentions.some(({ from, to }) => from === phrase.from && to === phrase.to),
    );
    if (unnamed) unnamed.members = members;
    else if (known) known.mentions.push(mention);
    else groups.push(newGroup(page, phrase, members, by));
  }
  return { groups, states };
}

/** The two whom somebody else acts on, where they are of the sort that is called so. */
function pairOf(pair: readonly Draft[] | null, persons: boolean): readonly Draft[] | null {
  return pair && persons === pair.every(({ kind }) => kind === 'person') ? pair : null;
}

/** Whom a sentence before names together, where a number or a title tells who of them is meant; of governments their states. */
function listedParties(
  page: Page,
  actors: readonly Draft[],
  made: Draft[],
  phrase: TokenRange,
  rank: Rank | null,
  persons: boolean,
): readonly Draft[] | null {
  const number = page.lower(phrase.from + 1);
  const count = COUNTS[number];
  if (count !== undefined) {
    const together = FORCES.test(page.lower(phrase.to - 1)) ? null : numberedTogether(page, actors, phrase, count);
    return persons ? together : (together?.flatMap(({ country }) => partyOf(actors, made, country as string)) ?? null);
  }
  const two = number === 'two' || /^(?:both|two)$/.test(page.lower(phrase.from));
  const titled = rank === null ? null : titledTogether(page, actors, phrase);
  return !two || (titled?.length === 2 && page.tokens[phrase.to - 1]?.relation === 'obj') ? titled : null;
}

/** Those who hold the title that a phrase names; nobody where it gives no number, as any may be meant. */
function holdersOf(page: Page, actors: readonly Draft[], phrase: TokenRange): Draft[] {
  return isCounted(page, phrase) ? actors.filter((actor) => holdsTitle(actor, titleOf(page, phrase))) : [];
}

function isCounted(page: Page, phrase: TokenRange): boolean {
  const { from } = phrase;
  if (/ of (?:the two|both) /.test(page.words(phrase))) return true;
  return page.lower(from) === 'both' || /^(?:two|three|four)$/.test(page.lower(from + 1)) || /^(?:two|three|four)$/.test(page.lower(from));
}

function isCalled({ name }: Draft, noun: string): boolean {
  return name.toLowerCase().endsWith(noun);
}

function nameRule(noun: string, persons: boolean, rank: Rank | null): string {
  if (persons) return rank === null ? 'actors/group-of-persons' : `actors/group-of-${rank}`;
  return FORCES.test(noun) ? 'actors/group-of-forces' : 'actors/group-of-states';
}

const FORCES = /^(?:militaries|armies)$/;

/** Whom sentences before name as the subject together last: "Kenya and Peru agreed … The two countries". Sides of a meeting may be others. */
function statesTogether(page: Page, described: readonly Draft[], { from, to }: TokenRange, count: number | null): readonly Draft[] | null {
  if (SIDES.test(page.lower(to - 1)) || FORCES.test(page.lower(to - 1))) return null;
  const named = described
    .filter(
      ({ members }) => (count === null ? members.length > 1 : members.length === count) && members.every(({ kind }) => kind === 'state'),
    )
    .map((group) => ({ group, at: lastBefore(group, from) }))
    .filter(({ at }) => at >= 0);
  return named.sort((a, b) => b.at - a.at)[0]?.group.members ?? null;
}

/** The states that a group is made of, of those that take part in what is told; for "the two militaries" the armed forces of each. */
function partiesOf(page: Page, noun: string, actors: readonly Draft[], made: Draft[], before: number, count: number): Draft[] {
  const sides = SIDES.test(noun);
  const present = actors.filter((actor) => takesPart(page, actor, before));
  const officials = sides ? sidesOfOfficials(present, before, count) : null;
  const parties = (officials ?? lastStates(present, before, count, sides)).flatMap((code) => partyOf(actors, made, code));
  const states = officials ? parties : inOrder(parties);
  if (!FORCES.test(noun) || states.length < count) return states;
  return states.flatMap(({ country }) => (country ? [forcesOf(actors, made, country)] : []));
}

/** Those who sit at a table, where countries and governments may be any of the text's. */
const SIDES = /^(?:sides|parties|delegations)$/;

/** The states of the officials most in view: "the parties" of a meeting are theirs who met, whatever is spoken of. */
function sidesOfOfficials(present: readonly Draft[], before: number, count: number): string[] | null {
  const officials = lastPersons(present, before, count, null).filter(({ offices, country }) => offices.length > 0 && country !== null);
  return officials.length < count ? null : officials.map(({ country }) => country as string);
}

function forcesOf(actors: readonly Draft[], made: Draft[], country: string): Draft {
  const known = [...actors, ...made].find(
    (actor) => actor.kind === 'body' && actor.country === country && actor.sectors[0] === 'MIL' && FORCE_NAME.test(actor.name),
  );
  if (known) return known;
  const demonym = stateByCode(country)?.demonyms[0] ?? stateByCode(country)?.names[0] ?? country;
  const draft = newDraft('body', `${demonym} armed forces`, { country, sectors: ['MIL'], confidence: 0.75, by: 'actors/group-of-forces' });
  made.push(draft);
  return draft;
}

const FORCE_NAME = /\b(?:armed forces|army|military|forces)\b/i;

function newGroup(page: Page, phrase: TokenRange, members: readonly Draft[], by: string): Draft {
  return newDraft('group', page.words(phrase).replace(/^the /i, ''), {
    members,
    sectors: ['GOV'],
    mentions: [{ ...phrase, form: 'nominal' }],
    confidence: 0.75,
    by,
  });
}

/** "Ek thanked the interlocutors": without a number all of the only other side. */
function otherSide(officials: readonly Draft[], phrase: TokenRange): Draft[] {
  const others = officials.filter(
    ({ kind, offices, mentions }) => kind === 'person' && offices.length > 0 && mentions.some(({ from }) => from < phrase.from),
  );
  return new Set(others.map(({ country }) => country)).size === 1 && others[0]?.country ? inOrder(others) : [];
}

/** The persons most in view; without a number all who met with them. */
function personsOf(page: Page, actors: readonly Draft[], phrase: TokenRange, count: number, rank: Rank | null): Draft[] {
  const talking =
    count === 2 && rank === null && !/^(?:leaders|heads)$/.test(page.lower(phrase.to - 1)) ? twoTalking(page, actors, phrase.from) : null;
  const two = talking ?? lastPersons(actors, phrase.from, count, rank);
  if (isCounted(page, phrase)) return two;
  if (two.length < 2) return otherSide(actors, phrase);
  const ranked = actors.filter((person) => person.offices.length > 0 && (rank === null || rank === 'titled' || holdsRank(person, rank)));
  return metTogether(page, ranked, two, phrase.from) ?? two;
}

/** The persons most in view, of different countries where their countries are known. */
function lastPersons(actors: readonly Draft[], before: number, count: number, rank: Rank | null): Draft[] {
  const members: Draft[] = [];
  const officials = actors.filter((actor) => actor.kind === 'person' && (actor.offices.length > 0 || actor.country !== null));
  const ranked =
    rank === null
      ? leadersFirst(officials, before, count)
      : rank === 'titled'
        ? officials
        : officials.filter((person) => holdsRank(person, rank));
  for (const person of byRecency(ranked, before))
    if (members.length < count && !members.some((other) => other.country !== null && other.country === person.country))
      members.push(person);
  return inOrder(members);
}

/** "The two leaders" are heads of state or government where the text has named enough of them, of different countries. */
function leadersFirst(officials: readonly Draft[], before: number, count: number): readonly Draft[] {
  const heads = officials.filter((person) => holdsRank(person, 'heads') && weightBefore(person, before) > 0);
  return new Set(heads.map(({ country }) => country)).size >= count ? heads : officials;
}

/** `bodies`: organisations of states may be among them, as sides of a meeting; they are no countries. */
function lastStates(present: readonly Draft[], before: number, count: number, bodies: boolean): string[] {
  const codes: string[] = [];
  for (const { country } of byRecency(
    present.filter(({ kind }) => kind !== 'group'),
    before,
  ))
    if (country && !codes.includes(country) && (bodies || stateByCode(country))) codes.push(country);
  return codes.slice(0, count);
}

/** The state of a code, or for an organisation's code the organisation, or whoever speaks for it. */
function partyOf(actors: readonly Draft[], made: Draft[], code: string): Draft[] {
  const state = stateAmong(actors, made, code);
  if (state) return [state];
  const own = [...actors, ...made].filter((actor) => actor.country === code);
  return [own.find(({ kind }) => kind === 'organization') ?? own[0] ?? []].flat();
}

/** Persons and heads of governments that a text speaks of most are its parties, even when another is named in passing. */
function byRecency(actors: readonly Draft[], before: number): Draft[] {
  return actors
    .map((actor) => ({ actor, weight: weightBefore(actor, before) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ actor }) => actor);
}

/** Each mention weighs less the farther back it is; half after 60 tokens. */
function weightBefore(actor: Draft, before: number): number {
  return actor.mentions.reduce((sum, mention) => (mention.from < before ? sum + 0.5 ** ((before - mention.from) / 60) : sum), 0);
}
