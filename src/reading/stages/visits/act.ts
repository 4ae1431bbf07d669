import type { Actor, VisitAct } from '../../../domain/index.ts';
import { isVisitWord } from '../../../tables/index.ts';
import type { Tree } from '../events/tree.ts';
import { occasionAt } from './occasions.ts';
import type { Scene } from './scene.ts';

/** Something that is done on a visit. `doing`: null where the clause does not tell who ("were signed"). */
export interface Act {
  readonly act: VisitAct;
  readonly doing: readonly Actor[] | null;
  readonly occasion: string | null;
}

const PAPERS =
  /^(?:agreement|memorandum|treaty|accord|declaration|deal|document|protocol|contract|statement|convention|pact|mou|communiqué|communique|plan)$/;
const SPEECHES = /^(?:speech|address|remark|lecture|keynote)$/;
const LISTENERS =
  /^(?:parliament|congress|assembly|legislature|senate|student|audience|crowd|nation|lawmaker|session|university|forum|conference|summit)$/;
const SITES =
  /^(?:memorial|museum|monument|cathedral|church|mosque|temple|monastery|cemetery|tomb|hospital|factory|plant|base|port|pavilion|school|university|market|camp|site|palace|exhibition|shipyard|shrine|garden|laboratory|center|centre)$/;
const BUSINESS = /^(?:business|entrepreneur|executive|ceo|investor|company|industry)$/;

/** What a verb tells of: signing, speaking in public, attending, laying a wreath, meeting people of business. */
export function readAct(scene: Scene, verb: number): Act | null {
  const { tree, travellers } = scene;
  const kind = kindOf(tree, verb);
  if (kind) return { ...kind, doing: passiveAlone(tree, verb) ? null : travellers.doing(verb) };
  if (!isVisitWord('attending', tree.lemma(verb))) return null;
  const event = occasionAt(tree, verb);
  if (!event) return null;
  const act: VisitAct = event.ministerial ? 'ministerial-event' : event.many ? 'multilateral-event' : 'site-or-ceremony';
  return { act, doing: travellers.doing(verb), occasion: tree.words(event.range) };
}

function passiveAlone(tree: Tree, verb: number): boolean {
  return (tree.children[verb] ?? []).some((child) => tree.fullRelation(child) === 'nsubj:pass');
}

function kindOf(tree: Tree, verb: number): { act: VisitAct; occasion: null } | null {
  const lemma = tree.lemma(verb);
  const objects = (tree.children[verb] ?? [])
    .filter((child) => /^(?:obj|nsubj:pass)$/.test(tree.fullRelation(child)))
    .flatMap((child) => tree.withConjuncts(child));
  const has = (words: RegExp): boolean => objects.some((word) => words.test(tree.lemma(word)));
  const withWhom = tree.all(verb, 'obl').filter((child) => /^(?:with|to|at|before)$/.test(tree.preposition(child)));
  if (lemma === 'sign' && has(PAPERS)) return { act: 'signed-agreement', occasion: null };
  if (/^(?:deliver|give|make)$/.test(lemma) && has(SPEECHES)) return { act: 'public-address', occasion: null };
  if (lemma === 'address' && has(LISTENERS)) return { act: 'public-address', occasion: null };
  if (lemma === 'speak' && withWhom.some((word) => tree.preposition(word) !== 'with' && LISTENERS.test(tree.lemma(word))))
    return { act: 'public-address', occasion: null };
  if (lemma === 'lay' && has(/^(?:wreath|flower)$/)) return { act: 'site-or-ceremony', occasion: null };
  if (/^(?:visit|tour)$/.test(lemma) && has(SITES)) return { act: 'site-or-ceremony', occasion: null };
  if (lemma === 'meet' && [...objects, ...withWhom].some((word) => ofBusiness(tree, word))) return { act: 'business', occasion: null };
  return null;
}

/** "business leaders", "executives of shipping companies". */
function ofBusiness(tree: Tree, noun: number): boolean {
  return tree
    .withConjuncts(noun)
    .some((word) => [word, ...tree.all(word, 'amod', 'compound', 'nmod')].some((one) => BUSINESS.test(tree.lemma(one))));
}
