import { frameIndex } from '../../../tables/index.ts';
import { contentHeads, type Match } from './match.ts';
import { wordsBelow } from './taken.ts';
import type { Tree } from './tree.ts';

const VEHICLE = /^(?:aircraft|plane|airplane|aeroplane|flight|ship|vessel|convoy|helicopter|truck|lorry|train|boat|carrier)$/;
const CARRIES = /^(?:carry|lade|laden|load|loaded|transport|contain|bring|with|deliver)$/;
const RELIEF =
  /^(?:aid|relief|humanitarian|medical|food|medicine|supply|supplies|vaccine|tent|blanket|rice|wheat|flour|donation|assistance)$/;

/**
 * "sent a ship carrying 40 tonnes of food to Haiti", "dispatched an aid convoy": relief, and no force that is moved. The frame is that of
 * giving; whom it reaches may stand beside what is carried.
 *
 * Reads: "Kenya sent an aircraft carrying 40 tonnes of food to Haiti." → AID KEN → HTI
 * Reads: "Kenya dispatched an aid convoy to Haiti." → AID KEN → HTI
 * Leaves: "Kenya dispatched an aircraft carrying troops to Haiti." as AID
 */
export function reliefSent(tree: Tree, match: Match): Match {
  if (match.form !== 'verb' || match.pattern.frame.id !== 'mobilize/deploy') return match;
  const vehicle = match.objects.find((word) => VEHICLE.test(tree.lemma(word)));
  if (vehicle === undefined) return match;
  const loads = [
    ...tree.all(vehicle, 'acl').filter((clause) => CARRIES.test(tree.lemma(clause))),
    ...tree.all(vehicle, 'nmod').filter((word) => /^(?:with|of)$/.test(tree.preposition(word))),
  ];
  const carried = loads.flatMap((load) => tree.all(load, 'obj', 'obl').concat(tree.relation(load) === 'nmod' ? [load] : []));
  const told = [
    ...tree.all(vehicle, 'compound', 'amod'),
    ...carried.flatMap((word) => contentHeads(tree, word)).flatMap((word) => [word, ...tree.all(word, 'compound', 'amod')]),
  ];
  if (!told.some((word) => RELIEF.test(tree.lemma(word)))) return match;
  const gives = frameIndex()
    .verbs.get('donate')
    ?.find(({ frame, words }) => frame.id === 'aid/give' && words === 'donate <aid>');
  return gives ? { ...match, pattern: gives, objects: [vehicle, ...loads, ...wordsBelow(tree, carried)], others: [] } : match;
}
