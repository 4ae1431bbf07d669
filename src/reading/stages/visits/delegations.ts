import type { Draft } from './draft.ts';
import { mergeStops } from './going.ts';
import type { Scene } from './scene.ts';
import { toldOf } from './told.ts';

/**
 * "led a delegation to Peru": who leads it travels.
 *
 * Reads: "Kenyan Foreign Minister Ann Lee led a delegation to Peru." → Ann Lee → PER happened
 */
export function readDelegation({ tree, travellers, ground }: Scene, at: number): Draft | null {
  if (!tree.isVerb(at) || !/^(?:lead|head)$/.test(tree.lemma(at))) return null;
  const delegation = tree.all(at, 'obj').find((word) => /^(?:delegation|mission)$/.test(tree.lemma(word)));
  if (delegation === undefined) return null;
  const aims = [at, delegation].flatMap((word) => tree.all(word, 'obl', 'nmod').filter((child) => tree.preposition(child) === 'to'));
  const stops = mergeStops(aims.flatMap((child) => ground.stops(child)));
  const visitors = travellers.doing(at);
  const status = toldOf(tree, at);
  if (stops.length === 0 || visitors.length === 0 || status === null) return null;
  return {
    at,
    words: [at, delegation],
    visitors,
    stops,
    host: null,
    form: null,
    status,
    arrival: true,
    arrived: false,
    by: 'visits/delegation',
    confidence: 0.8,
  };
}
