import type { Tree } from './tree.ts';

const COMPANY = /^(?:delegation|team|entourage|wife|husband|spouse|family|party|staff|aide|companion)$/;

/** "welcomed Lee and his delegation to Lima": whoever comes along with somebody; where they come to is the verb's. */
export function isCompany(tree: Tree, noun: number): boolean {
  return (
    tree.relation(noun) === 'conj' &&
    COMPANY.test(tree.lemma(noun)) &&
    // "his wife Ann Lee" is named for herself.
    tree.first(noun, 'appos', 'flat') === null &&
    tree.all(noun, 'nmod').some((child) => tree.fullRelation(child) === 'nmod:poss' && tree.upos(child) === 'PRON')
  );
}

/** The verb of which somebody and his company are the object; null where the noun is none's company. */
export function verbOverCompany(tree: Tree, noun: number): number | null {
  const first = isCompany(tree, noun) ? tree.head(noun) : -1;
  const verb = first < 0 ? -1 : tree.head(first);
  return verb >= 0 && tree.isVerb(verb) && /^(?:obj|iobj|obl)$/.test(tree.relation(first)) ? verb : null;
}

/** The company that a verb's object brings: "welcomed Lee and his delegation to Lima". */
export function companyOf(tree: Tree, verb: number): number[] {
  return tree.all(verb, 'obj').flatMap((object) => tree.all(object, 'conj').filter((word) => isCompany(tree, word)));
}

/** What a noun phrase and what is joined to it name, but for somebody's company: "Lee" of "Lee and his delegation". */
export function partyHeads(tree: Tree, noun: number): number[] {
  return tree.withConjuncts(noun).filter((head) => !isCompany(tree, head));
}
