import type { Draft } from './draft.ts';
import { mergeStops } from './going.ts';
import type { Stop } from './ground.ts';
import type { Scene } from './scene.ts';
import { toldOf, verbOver } from './told.ts';

/**
 * "met visiting minister Lee in Lima", "told the visiting president": a guest of the place that the clause names, else of whoever meets him.
 *
 * Reads: "Peruvian President Juan Ortiz met visiting Kenyan Foreign Minister Ann Lee in Lima." → Ann Lee → PER Lima host Juan Ortiz ongoing
 */
export function readVisiting({ tree, travellers, ground }: Scene, at: number): Draft | null {
  if (tree.low(at) !== 'visiting') return null;
  // "met visiting minister Lee" may be parsed as if Lee were visited.
  const noun = tree.relation(at) === 'amod' ? tree.head(at) : tree.all(at, 'aux', 'mark', 'case').length > 0 ? null : tree.first(at, 'obj');
  if (noun === null) return null;
  const visitors = travellers.of(noun);
  const verb = tree.relation(at) === 'amod' ? verbOver(tree, noun) : tree.head(at) >= 0 ? tree.head(at) : null;
  if (visitors.length === 0 || verb === null) return null;
  const adjuncts = tree.all(verb, 'obl').filter((child) => /^(?:in|at)$/.test(tree.preposition(child)));
  const named = mergeStops(adjuncts.flatMap((child) => ground.stops(child)))[0];
  const subject = travellers.subject(verb);
  const host = subject === null ? undefined : travellers.anyOf(subject).find((actor) => !visitors.includes(actor));
  const country = named?.country ?? host?.country ?? null;
  if (country === null || toldOf(tree, verb) === 'denied') return null;
  const stop: Stop = named ?? { country, cities: [], words: subject === null ? [] : [subject] };
  const receives = host?.country === country ? host : null;
  return {
    at,
    words: [verb],
    visitors,
    stops: [stop],
    host: receives ?? null,
    form: null,
    status: 'ongoing',
    arrival: false,
    arrived: false,
    by: 'visits/visiting-guest',
    confidence: named ? 0.75 : 0.6,
  };
}
