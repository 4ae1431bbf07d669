import type { Actor } from '../../../domain/index.ts';
import { isVisitWord } from '../../../tables/index.ts';
import type { Tree } from '../events/tree.ts';
import { aimsBehind, makersBehind } from '../events/visit-phrases.ts';
import type { Draft } from './draft.ts';
import { formOf } from './form.ts';
import { mergeStops } from './going.ts';
import type { Stop } from './ground.ts';
import type { Scene } from './scene.ts';
import { toldOf } from './told.ts';

/** Steps up the tree from the noun to the verb that carries it out. */
const CLIMB = 3;

/**
 * Nouns for a journey with whose it is and where it leads: "Lee's visit to Peru", "is on a four-day visit to Peru", "made a stop in Lima".
 *
 * Reads: "Kenyan President Ann Lee is on a four-day state visit to Peru." → Ann Lee → PER 4 days state ongoing
 * Reads: "Kenya cancelled President Ann Lee's visit to Peru." → Ann Lee → PER denied
 * Reads: "During a visit to Peru, Kenyan President Ann Lee signed a trade agreement." → Ann Lee → PER signed-agreement happened
 * Leaves: "Kenyan President Ann Lee spoke of the visit to Peru."
 */
export function readStay(scene: Scene, at: number): Draft | null {
  const { tree, ground } = scene;
  if (tree.upos(at) !== 'NOUN' || !isVisitWord('stays', tree.lemma(at))) return null;
  const carrier = carrierOf(scene, at);
  const visitors = ownersOf(scene, at, carrier);
  if (visitors.length === 0) return null;
  const aims = [...tree.all(at, 'nmod', 'obl').filter((child) => /^(?:to|in|at)$/.test(tree.preposition(child))), ...aimsBehind(tree, at)];
  const there = carrier === null ? [] : tree.all(carrier, 'obl').filter((child) => /^(?:to|in|at)$/.test(tree.preposition(child)));
  const own = mergeStops(aims.flatMap((child) => ground.stops(child)));
  const stops: Stop[] = own.length > 0 ? own : mergeStops(there.flatMap((child) => ground.stops(child)));
  if (stops.length === 0) return null;
  const status = toldOf(tree, carrier ?? at);
  if (status === null) return null;
  const words = carrier === null ? [at] : [at, carrier];
  const during = /^(?:during|on|throughout)$/.test(tree.preposition(at)) && status === 'happened';
  const by = carrier !== null ? 'visits/stay-carried' : during ? 'visits/stay-during' : 'visits/stay';
  return {
    at,
    words,
    visitors,
    stops,
    host: null,
    form: formOf(tree, at),
    status,
    arrival: false,
    arrived: false,
    ending: carrier !== null && /^(?:wrap|conclude|end|finish|complete)$/.test(tree.lemma(carrier)),
    by,
    confidence: carrier === null ? 0.7 : 0.8,
  };
}

/** "paid a visit", "embarked on a trip", "is on a visit", "arrived on a visit". */
function carrierOf({ tree }: Scene, noun: number): number | null {
  if (tree.first(noun, 'cop') !== null) return noun;
  let at = noun;
  for (let step = 0; step < CLIMB; step++) {
    const head = tree.head(at);
    if (head < 0) return null;
    const relation = tree.fullRelation(at);
    if (tree.isVerb(head)) {
      const carried = relation === 'obj' || (tree.relation(at) === 'obl' && /^(?:on|for|with)$/.test(tree.preposition(at)));
      return carried && isVisitWord('carrying', tree.lemma(head)) ? head : null;
    }
    // "who is in Peru on a visit": the predicate is the place.
    if (tree.first(head, 'cop') !== null && /^(?:on|for)$/.test(tree.preposition(at))) return head;
    if (tree.relation(at) !== 'conj') return null;
    at = head;
  }
  return null;
}

function ownersOf({ tree, travellers }: Scene, noun: number, carrier: number | null): Actor[] {
  const owner = tree.all(noun, 'nmod', 'compound').find((child) => tree.fullRelation(child) === 'nmod:poss');
  if (owner !== undefined) return travellers.of(owner);
  const by = [
    ...tree.all(noun, 'nmod').filter((child) => /^(?:by|of)$/.test(tree.preposition(child))),
    ...makersBehind(tree, noun),
    ...makersBeside(tree, noun),
  ];
  const named = by.flatMap((child) => travellers.of(child));
  if (named.length > 0) return named;
  if (carrier !== null) return travellers.doing(carrier);
  const head = tree.head(noun);
  if (head < 0) return [];
  // "postponed a trip to Peru", "Lee, on a visit to Peru, met …".
  if (tree.relation(noun) === 'obj' && (isVisitWord('cancelled', tree.lemma(head)) || isVisitWord('planned', tree.lemma(head))))
    return travellers.doing(head);
  if (tree.relation(noun) === 'nmod' && tree.preposition(noun) === 'on') return travellers.of(head);
  // "During a visit to Peru, Lee met …".
  const along = tree.relation(noun) === 'obl' && tree.isVerb(head) && /^(?:on|during|after|before|following)$/.test(tree.preposition(noun));
  return along ? travellers.doing(head) : [];
}

/** "the results of the visit to Peru by a delegation": a parser may hang who made the visit by the word before it. */
function makersBeside(tree: Tree, noun: number): number[] {
  if (tree.relation(noun) !== 'nmod') return [];
  const end = tree.range(noun).to;
  return tree.all(tree.head(noun), 'nmod').filter((child) => tree.preposition(child) === 'by' && tree.range(child).from === end);
}
