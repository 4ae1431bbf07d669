import type { Actor, Analysis, Doubt, Name, Place, Span, TokenRange } from '../../../domain/index.ts';
import { Page } from '../actors/page.ts';
import { type Candidate, candidatesFor } from './candidate.ts';
import { type Choice, choosePlace } from './choice.ts';
import { meansPlace } from './meaning.ts';
import { findPlaceNames } from './place-names.ts';

/** Where things are: names that mean a place and not the people or the government there, with what the gazetteer knows of them. */
export function findPlaces(
  analysis: Analysis,
  names: readonly Name[],
  actors: readonly Actor[],
): { places: readonly Place[]; placeDoubts: readonly Doubt[] } {
  const page = new Page(
    analysis,
    names,
    names.filter(({ type }) => type === 'PERSON'),
  );
  const acting = actors.flatMap(({ mentions }) => mentions.map(({ span }) => span)).sort((a, b) => a.start - b.start);
  const named = findPlaceNames(page, names).map(({ marked, built, ...range }) => ({
    marked,
    built,
    range,
    candidates: candidatesFor(page.words(range)),
  }));
  const countries = shareOfCountries(actors, named);
  const places: Place[] = [];
  const placeDoubts: Doubt[] = [];
  // "in Geneva, Illinois … in Geneva": what stood beside a name holds for the rest of the article.
  const told = new Map<string, Choice>();
  named.forEach(({ marked, built, range, candidates }, index) => {
    const span = spanOf(page, range);
    if (acting.some((other) => other.start < span.end && span.start < other.end) || !meansPlace(page, range, analysis.figurative)) return;
    const next = named[index + 1];
    const joined = next && next.range.from === range.to + 1 && /^[,(]$/.test(page.word(range.to));
    const words = page.words(range);
    const chosen = (joined ? undefined : told.get(words)) ?? choosePlace(candidates, { countries, beside: joined ? next.candidates : [] });
    if (chosen?.told) told.set(words, chosen);
    const id = `p${places.length + 1}`;
    if (!chosen) {
      const country = joined && !goesOn(page, next.range.to) ? stateOf(next.candidates) : null;
      const by = country === null || built ? 'places/name' : 'places/beside';
      // "in Nuland, Kenya" is a place all the same.
      const theirs = country === null && !/^(?:in|at|near|to|from)$/.test(page.word(range.from - 1)) && isSomebodys(actors, words);
      if (marked && !theirs) places.push({ ...UNKNOWN, country, id, span, name: words, confidence: 0.7, by });
      return;
    }
    const { name, country, lat, lon, geonames } = chosen.place;
    const by = `places/${chosen.place.kind}`;
    places.push({ id, span, name, country, lat, lon, geonames, confidence: chosen.confidence, by });
    if (chosen.rival)
      placeDoubts.push({ code: 'ambiguous-place', span, note: `${tell(chosen.place)} or ${tell(chosen.rival)}`, by: 'places/choice' });
  });
  return { places, placeDoubts };
}

/** The family name of a person, or the name of an organisation, of the text: no place where no gazetteer knows it as one. */
function isSomebodys(actors: readonly Actor[], words: string): boolean {
  return actors.some(
    ({ kind, name }) => (kind === 'person' && name.split(' ').slice(1).at(-1) === words) || (kind === 'organization' && name === words),
  );
}

/** A place that the model names and the gazetteer does not know, or not surely enough: no coordinates are better than wrong ones. */
const UNKNOWN = { country: null, lat: null, lon: null, geonames: null };

/** "Sulbrak, Peru": a place that the gazetteer does not know is in the country that stands beside it. */
function stateOf([first]: readonly Candidate[]): string | null {
  return first?.kind === 'state' ? first.country : null;
}

/** "Sulbrak, Peru and Chile", "Sulbrak, Peru's company": a list, or something of the country's. */
function goesOn(page: Page, at: number): boolean {
  return page.isPossessive(at) || /^(?:and|or)$/.test(page.word(at));
}

function tell({ name, country, lat, lon }: Candidate): string {
  return `${name}${country ? ` (${country})` : ''} at ${lat.toFixed(1)}, ${lon.toFixed(1)}`;
}

/** How often each country is named: by its actors, and by places that only one country can mean. */
function shareOfCountries(
  actors: readonly Actor[],
  named: readonly { readonly candidates: readonly Candidate[] }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (code: string | null, times: number): void => {
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + times);
  };
  for (const actor of actors) add(actor.country, actor.mentions.length);
  for (const { candidates } of named) {
    const first = candidates[0];
    if (first && first.kind !== 'town' && candidates.every(({ kind, country }) => kind === 'town' || country === first.country))
      add(first.country, 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([code, count]) => [code, count / all]));
}

function spanOf(page: Page, { from, to }: TokenRange): Span {
  return { start: page.tokens[from]?.span.start ?? 0, end: page.tokens[to - 1]?.span.end ?? 0 };
}
