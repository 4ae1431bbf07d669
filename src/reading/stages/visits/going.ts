import { isVisitWord } from '../../../tables/index.ts';
import type { Draft } from './draft.ts';
import { formOf } from './form.ts';
import type { Stop } from './ground.ts';
import type { Scene } from './scene.ts';
import { toldOf } from './told.ts';

const TO = /^(?:to|in|into|at|for|via|through)$/;

/**
 * Verbs of going with where they lead: "will travel to Peru", "arrived in Lima on a state visit", "visited Peru".
 *
 * Reads: "Kenyan President Ann Lee will travel to Lima, Peru, on May 3-5, 2023." → Ann Lee → PER Lima 2023-05-03..2023-05-05 planned
 * Reads: "Kenyan President Ann Lee visited Peru and Japan." → Ann Lee → PER happened; Ann Lee → JPN happened
 * Leaves: "Kenyan President Ann Lee visited Nairobi."
 */
export function readGoing(scene: Scene, at: number): Draft | null {
  const { tree, travellers } = scene;
  if (!tree.isVerb(at)) return null;
  const lemma = tree.lemma(at);
  const visits = isVisitWord('visiting', lemma);
  if (!visits && !isVisitWord('going', lemma)) return null;
  const visitors = travellers.doing(at);
  if (visitors.length === 0) return null;
  const stops = visits ? objectStops(scene, at) : adjunctStops(scene, at, lemma);
  if (stops.length === 0) return null;
  const status = toldOf(tree, at);
  if (status === null) return null;
  const stay = tree.all(at, 'obl').find((word) => isVisitWord('stays', tree.lemma(word)));
  return {
    at,
    words: [at, ...(stay === undefined ? [] : [stay])],
    visitors,
    stops,
    host: null,
    form: stay === undefined ? null : formOf(tree, stay),
    status,
    arrival: !visits && isVisitWord('arriving', lemma),
    arrived: /^(?:arrive|land|come)$/.test(lemma) && status === 'happened',
    by: visits ? 'visits/visiting' : 'visits/going',
    confidence: visits ? 0.75 : 0.8,
  };
}

function objectStops({ tree, ground }: Scene, verb: number): Stop[] {
  const bare = tree.all(verb, 'obl').filter((child) => tree.preposition(child) === '');
  const objects = [...tree.all(verb, 'obj'), ...bare, ...tree.all(verb, 'conj').flatMap((next) => (tree.isVerb(next) ? [] : [next]))];
  return mergeStops(objects.flatMap((object) => ground.stops(object)));
}

function adjunctStops({ tree, ground }: Scene, verb: number, lemma: string): Stop[] {
  const adjuncts = tree.all(verb, 'obl', 'nmod', 'advmod').filter((child) => {
    const preposition = tree.preposition(child);
    if (isVisitWord('leaving', lemma)) return /^(?:for|to)$/.test(preposition);
    return preposition === 'for' ? false : TO.test(preposition);
  });
  // "to Lima on Monday, and Quito on Tuesday": the second place may hang by the verb.
  const joined = adjuncts.length > 0 ? tree.all(verb, 'conj').filter((next) => tree.upos(next) === 'PROPN') : [];
  return mergeStops([...adjuncts, ...joined].flatMap((child) => ground.stops(child)));
}

/** Stops of one country are one. */
export function mergeStops(stops: readonly Stop[]): Stop[] {
  const merged = new Map<string, Stop>();
  for (const stop of stops) {
    const before = merged.get(stop.country);
    merged.set(stop.country, {
      country: stop.country,
      cities: [...new Set([...(before?.cities ?? []), ...stop.cities])],
      words: [...(before?.words ?? []), ...stop.words],
    });
  }
  return [...merged.values()];
}
