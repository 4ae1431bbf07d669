import { isVisitWord } from '../../../tables/index.ts';
import type { Draft } from './draft.ts';
import { mergeStops } from './going.ts';
import type { Scene } from './scene.ts';
import { toldOf } from './told.ts';

/** Who is received from afar does not come. */
const REMOTE = /^(?:virtual|virtually|video|videoconference|video-conference|teleconference|phone|telephone|call|online|remote|remotely)$/;

/** Who receives a guest at his place: "will welcome Lee to the White House", "hosted Lee in Lima". */
export function readHosting({ tree, travellers, ground }: Scene, at: number): Draft | null {
  if (!tree.isVerb(at) || !isVisitWord('hosting', tree.lemma(at))) return null;
  const object = tree.first(at, 'obj');
  const subject = travellers.subject(at);
  if (object === null || subject === null || isRemote(tree.range(at), (word) => tree.low(word))) return null;
  const host = travellers.anyOf(subject)[0];
  if (!host?.country) return null;
  const visitors = [object, ...tree.all(at, 'obj').slice(1)]
    .flatMap((word) => travellers.of(word))
    .filter(({ country, id }) => country !== null && country !== host.country && id !== host.id);
  if (visitors.length === 0) return null;
  const places = tree.all(at, 'obl').filter((child) => /^(?:in|at|to)$/.test(tree.preposition(child)));
  const named = mergeStops([...places, object].flatMap((child) => (child === object ? placesAfter(child) : ground.stops(child))));
  const stops = named.filter(({ country }) => country === host.country);
  const status = toldOf(tree, at);
  if (status === null || stops.length === 0) return null;
  return {
    at,
    words: [at],
    visitors,
    stops,
    host,
    form: null,
    status,
    arrival: false,
    arrived: false,
    by: 'visits/hosting',
    confidence: 0.8,
  };

  function placesAfter(noun: number) {
    return tree
      .all(noun, 'nmod')
      .filter((child) => /^(?:in|at|to)$/.test(tree.preposition(child)))
      .flatMap((child) => ground.stops(child));
  }
}

export function isRemote({ from, to }: { readonly from: number; readonly to: number }, low: (word: number) => string): boolean {
  for (let at = from; at < to; at++) if (REMOTE.test(low(at))) return true;
  return false;
}
