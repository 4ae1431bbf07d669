import { isVisitWord } from '../../../tables/index.ts';
import type { Draft } from './draft.ts';
import { mergeStops } from './going.ts';
import { occasionAt } from './occasions.ts';
import { isRemote } from './remote.ts';
import type { Scene } from './scene.ts';
import { toldOf } from './told.ts';

/**
 * Who attends a summit or ceremony abroad travels there: "will attend the summit of the lake states in Lima".
 *
 * Reads: "Kenyan President Ann Lee attended the Lake Summit in Lima." → Ann Lee → PER Lima multilateral at Lake Summit multilateral-event happened
 * Leaves: "Kenyan President Ann Lee attended the Lake Summit."
 */
export function readAttending({ tree, travellers, ground }: Scene, at: number): Draft | null {
  if (!tree.isVerb(at) || !isVisitWord('attending', tree.lemma(at)) || isRemote(tree, at)) return null;
  const event = occasionAt(tree, at);
  if (event === null) return null;
  const adjuncts = [at, event.head].flatMap((word) =>
    tree.all(word, 'obl', 'nmod').filter((child) => /^(?:in|at)$/.test(tree.preposition(child)) && child !== event.head),
  );
  const stops = mergeStops(adjuncts.flatMap((child) => ground.stops(child)));
  const visitors = travellers.doing(at);
  const status = toldOf(tree, at);
  if (stops.length !== 1 || visitors.length === 0 || status === null) return null;
  const form = event.many ? 'multilateral' : null;
  return {
    at,
    words: [at, event.head],
    visitors,
    stops,
    host: null,
    form,
    status,
    arrival: false,
    arrived: false,
    by: 'visits/attending',
    confidence: 0.75,
  };
}
