import { isVisitWord } from '../../../tables/index.ts';
import { isCompany } from '../events/companions.ts';
import type { Draft } from './draft.ts';
import { mergeStops } from './going.ts';
import type { Stop } from './ground.ts';
import { isRemote } from './remote.ts';
import type { Scene } from './scene.ts';
import { toldOf } from './told.ts';

const THERE = /^(?:in|at|to)$/;

/**
 * Who receives a guest at his place: "will welcome Lee to the White House", "hosted Lee in Lima"; without a place, at home.
 *
 * Reads: "Peruvian President Juan Ortiz will welcome Kenyan President Ann Lee to Lima on 3 May 2023." → Ann Lee → PER Lima 2023-05-03..2023-05-03 host Juan Ortiz planned
 * Leaves: "Peruvian President Juan Ortiz hosted Kenyan President Ann Lee for a virtual meeting."
 */
export function readHosting({ tree, travellers, ground }: Scene, at: number): Draft | null {
  if (!tree.isVerb(at) || !isVisitWord('hosting', tree.lemma(at))) return null;
  const object = tree.first(at, 'obj');
  const subject = travellers.subject(at);
  if (object === null || subject === null || isRemote(tree, at)) return null;
  const host = travellers.anyOf(subject)[0];
  if (!host?.country) return null;
  const visitors = tree
    .all(at, 'obj')
    .flatMap((word) => travellers.of(word))
    .filter(({ country, id }) => country !== null && country !== host.country && id !== host.id);
  const status = toldOf(tree, at);
  if (visitors.length === 0 || status === null) return null;
  const guests = [object, ...tree.all(object, 'conj').filter((word) => isCompany(tree, word))];
  const places = [...tree.all(at, 'obl'), ...guests.flatMap((word) => tree.all(word, 'nmod'))].filter((child) =>
    THERE.test(tree.preposition(child)),
  );
  const named = mergeStops(places.flatMap((child) => ground.stops(child)));
  const stop = named.find(({ country }) => country === host.country) ?? (named.length === 0 ? atHome(tree.lemma(at), host.country) : null);
  if (!stop) return null;
  const by = named.length === 0 ? 'visits/hosting-at-home' : 'visits/hosting';
  const confidence = named.length === 0 ? 0.6 : 0.8;
  return { at, words: [at], visitors, stops: [stop], host, form: null, status, arrival: false, arrived: false, by, confidence };
}

/** A guest may be welcomed or greeted anywhere. */
function atHome(lemma: string, country: string): Stop | null {
  return lemma === 'host' || lemma === 'receive' ? { country, cities: [], words: [] } : null;
}
