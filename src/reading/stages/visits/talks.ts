import type { Actor } from '../../../domain/index.ts';
import { isRemote } from './remote.ts';
import type { Scene } from './scene.ts';

/** Who met whom, by one verb. */
export interface Talks {
  readonly verb: number;
  readonly doing: readonly Actor[];
  readonly others: readonly Actor[];
}

const MEETINGS = /^(?:meeting|talk|negotiation|audience|conversation|consultation|discussion|luncheon|dinner)$/;
const HOLDS = /^(?:hold|have|conduct|begin|start|open|conclude|attend)$/;

/** Face to face: "met Lee", "will meet with Lee", "held talks with Lee", "had an audience with Lee". Calls and video links are left. */
export function readTalks({ tree, travellers }: Scene, at: number): Talks | null {
  if (!tree.isVerb(at)) return null;
  const lemma = tree.lemma(at);
  const noun = HOLDS.test(lemma) ? tree.all(at, 'obj').find((word) => MEETINGS.test(tree.lemma(word))) : undefined;
  if (lemma !== 'meet' && noun === undefined) return null;
  if (isRemote(tree, at)) return null;
  const doing = travellers.doing(at);
  const withWhom = [at, ...(noun === undefined ? [] : [noun])].flatMap((word) =>
    tree.all(word, 'obl', 'nmod').filter((child) => tree.preposition(child) === 'with'),
  );
  const objects = lemma === 'meet' ? tree.all(at, 'obj') : [];
  const others = [...withWhom, ...objects].flatMap((word) => travellers.of(word));
  return { verb: at, doing, others: others.filter((actor) => !doing.includes(actor)) };
}
