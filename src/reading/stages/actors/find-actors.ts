import type { Actor, Analysis, Name, TokenRange } from '../../../domain/index.ts';
import { linkAll } from '../coreference/chains.ts';
import { findAdministrations } from './administrations.ts';
import { assumeCountries, tellingSide } from './assumed-country.ts';
import { findBodies } from './bodies.ts';
import { addCounterparts } from './counterparts.ts';
import { addCountryMembers } from './country-members.ts';
import { findDelegations } from './delegations.ts';
import { findDescriptions } from './descriptions.ts';
import type { Draft } from './draft.ts';
import { finishActors } from './finish.ts';
import { findFirstPerson } from './first-person.ts';
import { settleForeignOffice } from './foreign-office.ts';
import { gatherPersons, type NamedPerson } from './gather-persons.ts';
import { groupPhrases } from './group-phrases.ts';
import { findGroupPronouns } from './group-pronouns.ts';
import { findGroups } from './groups.ts';
import { addHomeCountry, homeBody, homeCountry } from './home-country.ts';
import { findJoined } from './joined.ts';
import { findJointVoice } from './joint-voice.ts';
import { holdsOffice, knowPersons } from './known-persons.ts';
import { addKoreas } from './koreas.ts';
import { shareListedHomes } from './listed-homes.ts';
import { addNamedMembers } from './named-members.ts';
import { findOrganisations } from './organisations.ts';
import { addOwnCountry, addTheirCountries } from './own-country.ts';
import { Page } from './page.ts';
import { findPersonNames } from './person-names.ts';
import { findPersonOffices } from './person-offices.ts';
import { findPlaced, spokenOf } from './placed-states.ts';
import { severalOfOneTitle, sharePluralTitles } from './plural-titles.ts';
import { findPronouns } from './pronouns.ts';
import { addReferences, draftsByHead } from './references.ts';
import { dropNamesakes } from './short-forms.ts';
import { addAdministrations, findStates } from './states.ts';
import { addStyles } from './styles.ts';
import { countryOf, findTableHits } from './table-hits.ts';
import { HitMap } from './title-run.ts';
import { readBesideName, shareCountry } from './titles-beside-names.ts';
import { giveTurns } from './turn.ts';
import { findUnnamedGroups } from './unnamed-groups.ts';

/**
 * Who an article is about: persons with their offices, states, bodies, organisations, groups. `names`: the model's names to
 * go by, those in page furniture left out. `title`: of the document, which may tell whose words it holds. `publisher`: an office of a state names its own officials without their country.
 */
export function findActors(
  analysis: Analysis,
  names: readonly Name[] = analysis.names,
  publisher: string | null = null,
  day: string | null = null,
  title: string | null = null,
): Actor[] {
  const administrations = findAdministrations(new Page(analysis, names, []), names, day);
  const led = new Set(administrations.map(({ name }) => name));
  const page = pageOf(
    analysis,
    names.filter((name) => !led.has(name)),
  );
  const home = homeCountry(publisher);
  const hits = settleForeignOffice(page, dropNamesakes(findTableHits(page), page), home);
  const map = new HitMap(hits);
  const beside: NamedPerson[] = [];
  for (const name of page.persons)
    beside.push({ name, beside: shareCountry(page, beside.at(-1), { name, beside: readBesideName(page, hits, map, name) }, day) });
  const named = shareListedHomes(page, hits, sharePluralTitles(page, hits, beside));
  const countries = new Set(hits.flatMap((hit) => countryOf(hit.named) ?? []));
  const persons = gatherPersons(page, named, (name, offices) => holdsOffice(name, offices, day, countries));
  knowPersons(persons, day, home === null ? countries : countries.add(home));
  const several = severalOfOneTitle(persons, named);
  addHomeCountry(
    page,
    hits,
    persons.filter((person) => !several.has(person)),
    home,
    day,
  );
  const side = assumeCountries(page, hits, persons, several, home ?? tellingSide(persons, named), day);
  const titles = named.flatMap(({ beside }) => beside.taken);
  const unnamed = findDescriptions(page, hits, map, persons, titles, day, side, home, homeBody(publisher));
  const author = findFirstPerson(page, analysis, title, [...persons, ...unnamed], home, day);
  const people = [...persons, ...unnamed, ...(author ? [author] : [])];
  sortMentions(people);
  addStyles(page, people, home, day);
  const ofPeople = [...titles, ...mentionsOf(people)];
  const free = (mention: TokenRange): boolean => !ofPeople.some((range) => range.from <= mention.from && mention.to <= range.to);
  const bodies = keepMentions(findBodies(page, hits, map), free);
  const taken = [...ofPeople, ...mentionsOf(bodies)];
  const organisations = keepMentions(findOrganisations(page, hits, mentionsOf(bodies)), free);
  const states = findStates(page, hits, [...taken, ...mentionsOf(organisations)]);
  addAdministrations(states, administrations);
  addKoreas(page, hits, states);
  addOwnCountry(page, analysis, states, home);
  const known = [...people, ...bodies, ...organisations, ...states];
  const unnamedGroups = findUnnamedGroups(page, analysis, hits, [...titles, ...mentionsOf(people), ...groupPhrases(page)]);
  const crowds = addNamedMembers(page, unnamedGroups, people);
  const single = [...known, ...crowds];
  const byHead = draftsByHead(page, single);
  const placed = findPlaced(page, hits, states, byHead);
  addReferences(
    page,
    linkAll(
      analysis,
      (token) => byHead[token] ?? null,
      ({ gender }) => gender,
    ),
    single,
  );
  findPronouns(page, people, analysis.attributions);
  addCounterparts(page, hits, people);
  giveTurns(page, analysis, people);
  const offices = findPersonOffices(page, people);
  const theirs = addTheirCountries(page, states, people);
  const spoken = spokenOf(placed);
  const joint = findJoined(page, analysis, [...single, ...spoken]);
  const grouped = findGroups(page, hits, [...known, ...spoken], [...crowds, ...joint]);
  const all = [
    ...single,
    ...offices,
    ...theirs,
    ...spoken,
    ...joint,
    ...grouped.states,
    ...grouped.groups,
    ...findDelegations(page, hits, persons),
  ];
  findGroupPronouns(page, all);
  const everybody = [...all, ...findJointVoice(page, analysis, title, all)];
  return finishActors(analysis.tokens, [...everybody, ...addCountryMembers(page, hits, crowds, everybody)]);
}

function pageOf(analysis: Analysis, names: readonly Name[]): Page {
  return new Page(analysis, names, findPersonNames(new Page(analysis, names, []), names));
}

function mentionsOf(drafts: readonly Draft[]): TokenRange[] {
  return drafts.flatMap((draft) => draft.mentions);
}

function sortMentions(drafts: readonly Draft[]): void {
  for (const draft of drafts) draft.mentions.sort((a, b) => a.from - b.from);
}

function keepMentions(drafts: readonly Draft[], keep: (mention: TokenRange) => boolean): Draft[] {
  return drafts.flatMap((draft) => {
    const mentions = draft.mentions.filter(keep);
    return mentions.length > 0 ? [{ ...draft, mentions }] : [];
  });
}
