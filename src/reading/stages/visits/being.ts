import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import { toldOf } from './told.ts';

/**
 * Who is somewhere abroad, with the place for the predicate.
 *
 * Reads: "Kenyan Foreign Minister Ann Lee was in Lima on 3 May 2023." → Ann Lee → PER Lima 2023-05-03..2023-05-03 happened
 * Reads: "Kenyan Foreign Minister Ann Lee, who is in Lima for an official visit, spoke of trade." → Ann Lee → PER Lima official ongoing
 * Reads: "Kenyan Foreign Minister Ann Lee is in the city of Lima." → Ann Lee → PER Lima ongoing
 * Leaves: "Kenyan Foreign Minister Ann Lee was in Nairobi on 3 May 2023."
 */
export function readBeing({ tree, travellers, ground }: Scene, at: number): Draft | null {
  const place = tree.upos(at) === 'PROPN' || (tree.upos(at) === 'NOUN' && /^(?:capital|city|town)$/.test(tree.lemma(at)));
  if (!place || tree.first(at, 'cop') === null || tree.preposition(at) !== 'in') return null;
  const visitors = travellers.doing(at);
  const stops = ground.stops(at);
  const status = toldOf(tree, at);
  if (visitors.length === 0 || stops.length !== 1 || (status !== 'happened' && status !== 'ongoing' && status !== 'planned')) return null;
  const by = 'visits/being-there';
  return { at, words: [at], visitors, stops, host: null, form: null, status, arrival: false, arrived: false, by, confidence: 0.65 };
}
