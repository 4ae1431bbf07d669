import { modalityOf } from '../events/modality.ts';
import { leftBehind } from '../events/returning.ts';
import type { Draft } from './draft.ts';
import { mergeStops } from './going.ts';
import type { Scene } from './scene.ts';

/**
 * Who returns from a country has been there: the day told is the last one.
 *
 * Reads: "Kenyan President Ann Lee returned from Peru on 18 June 2021." → Ann Lee → PER ..2021-06-18 happened
 * Reads: "Kenyan President Ann Lee is back from a visit to Peru." → Ann Lee → PER happened
 * Leaves: "Kenyan President Ann Lee returned from retirement."
 * Leaves: "Kenyan President Ann Lee returned to Nairobi."
 */
export function readReturning({ tree, travellers, ground }: Scene, at: number): Draft | null {
  const stops = mergeStops(leftBehind(tree, at).flatMap((word) => ground.stops(word)));
  if (stops.length === 0) return null;
  const visitors = travellers.doing(at);
  const status = modalityOf(tree, isAfter(tree.mark(at)) && !tree.first(at, 'aux') ? tree.head(at) : at).status;
  if (visitors.length === 0 || status !== 'happened') return null;
  return {
    at,
    words: [at],
    visitors,
    stops,
    host: null,
    form: null,
    status,
    arrival: false,
    arrived: false,
    ending: true,
    by: 'visits/returning',
    confidence: 0.75,
  };
}

/** "after returning from Peru": as far from done as what came after it. */
function isAfter(mark: string): boolean {
  return /^(?:after|since|upon|on|following)$/.test(mark);
}
