import type { Tree } from './tree.ts';

/** Steps up the tree in search of what clauses share. */
const STEPS = 4;

/** Verbs whose object does what their infinitive says: "urged Kenya to leave". */
const OBJECT_DOES =
  /^(?:ask|urge|order|tell|force|allow|permit|enable|invite|request|press|push|pressure|call|appeal|beg|require|want|encourage|compel|persuade|instruct|command|warn|help|cause|lead|expect|advise|implore|direct|see|lobby|exhort|need|remind|forbid|authorize|authorise|let|make|get|send|train|deploy)$/;

/** "supports Kenya in defending its borders": whoever is helped does it. */
const HELPS = /^(?:support|help|assist|aid|back)$/;

/** Participles that tell a state and hide no other doer: "is engaged in", "is committed to". */
const STATES = /^(?:engage|commit|involve|concern|determine|interest|prepare|dedicate|ally|oppose|resolve)$/;

/** Is the verb in the passive: "was attacked", "troops deployed in Peru"? */
function isPassive(tree: Tree, verb: number): boolean {
  const kids = tree.children[verb] ?? [];
  if (isPerfect(tree, kids)) return false;
  if (isHeadlinePassive(tree, verb)) return true;
  if (STATES.test(tree.lemma(verb)) && !kids.some((child) => tree.preposition(child) === 'by')) return false;
  if (kids.some((child) => /^(?:nsubj:pass|csubj:pass|aux:pass)$/.test(tree.fullRelation(child)))) return true;
  if (kids.some((child) => tree.fullRelation(child) === 'obl:agent')) return true;
  if (!isPastParticiple(tree, verb) || kids.some((child) => /^(?:nsubj|aux)$/.test(tree.fullRelation(child)))) return false;
  const relation = tree.fullRelation(verb);
  if (relation === 'acl' || relation === 'amod') return true;
  if (relation === 'advcl') return tree.first(verb, 'obj') === null;
  return relation === 'conj' && tree.isVerb(tree.head(verb)) && isPassive(tree, tree.head(verb));
}

/** "Kenya Accused of Aiding Rebels", "Peru Urged to Leave": a headline leaves out the "is". */
function isHeadlinePassive(tree: Tree, verb: number): boolean {
  const follower = HEADLINE[tree.low(verb)];
  return follower !== undefined && tree.low(verb + 1) === follower && tree.first(verb, 'obj', 'iobj', 'aux') === null;
}

const HEADLINE: Readonly<Record<string, string>> = {
  accused: 'of',
  suspected: 'of',
  charged: 'with',
  urged: 'to',
  told: 'to',
  ordered: 'to',
};

/** "has detained": with "have" and without "be" nothing is done to the subject. */
function isPerfect(tree: Tree, kids: readonly number[]): boolean {
  const helpers = kids.filter((child) => tree.relation(child) === 'aux').map((child) => tree.lemma(child));
  return helpers.includes('have') && !helpers.includes('be') && !helpers.includes('get');
}

function isPastParticiple(tree: Tree, verb: number): boolean {
  const word = tree.low(verb);
  return word !== tree.lemma(verb) && !word.endsWith('ing') && !word.endsWith('s');
}

/** Who acts: the subject, its own or shared, or the "by" of a passive; null where the clause does not tell. */
export function agentOf(tree: Tree, verb: number): number | null {
  if (isPassive(tree, verb)) return byPhrase(tree, verb);
  return surfaceSubject(tree, verb);
}

/** A parser may take "was coordinated with Peru" for one by Peru. */
function byPhrase(tree: Tree, verb: number): number | null {
  const isBy = (child: number): boolean =>
    tree.preposition(child) === 'by' || (tree.fullRelation(child) === 'obl:agent' && tree.preposition(child) !== 'with');
  return tree.all(verb, 'obl').find(isBy) ?? null;
}

/** What is acted on: the object, the subject of a passive, or the noun that a participle or relative clause tells of. */
export function patientOf(tree: Tree, verb: number): number | null {
  if (isPassive(tree, verb)) return surfaceSubject(tree, verb);
  const own = tree.first(verb, 'obj');
  if (own !== null) return antecedent(tree, own, verb) ?? own;
  if (tree.fullRelation(verb) === 'acl:relcl' && tree.first(verb, 'nsubj') !== null) {
    const subject = tree.first(verb, 'nsubj') as number;
    if (!isRelative(tree, subject)) return tree.head(verb);
  }
  return sharedObject(tree, verb);
}

/** "met and thanked Peru": the object stands with the last of the verbs only. */
function sharedObject(tree: Tree, verb: number): number | null {
  for (const next of tree.all(verb, 'conj')) {
    const object = tree.isVerb(next) && tree.first(next, 'nsubj') === null && !isPassive(tree, next) ? tree.first(next, 'obj') : null;
    if (object !== null && tree.first(verb, 'obl', 'ccomp', 'xcomp') === null) return object;
  }
  return null;
}

/** The grammatical subject, of the verb itself or of the clause that it shares it with. */
export function surfaceSubject(tree: Tree, verb: number): number | null {
  let at = verb;
  for (let step = 0; step < STEPS; step++) {
    const own = tree.first(at, 'nsubj') ?? forSubject(tree, at);
    if (own !== null) return antecedent(tree, own, at) ?? own;
    const head = tree.head(at);
    if (head < 0) return null;
    const relation = tree.relation(at);
    // "thanked Peru for its support and for giving shelter": not what whoever thanks has given.
    if (relation === 'conj' && at === verb && tree.low(at).endsWith('ing') && tree.mark(at) === 'for') return null;
    if (relation === 'acl') return nounSubject(tree, at, head);
    if (relation === 'advcl' && tree.mark(at) === 'in' && HELPS.test(tree.lemma(head))) return patientOf(tree, head);
    if (relation === 'xcomp') {
      const object = OBJECT_DOES.test(tree.lemma(head)) && at !== verb ? null : controlled(tree, head);
      if (object !== null) return object;
      at = head;
    } else if (relation === 'conj' || relation === 'advcl' || relation === 'parataxis') at = head;
    else if ((relation === 'ccomp' || relation === 'obl' || relation === 'nmod') && !hasFiniteMark(tree, at)) at = head;
    else return null;
    if (!tree.isVerb(at) && tree.upos(at) !== 'ADJ' && tree.upos(at) !== 'NOUN' && tree.upos(at) !== 'AUX') return null;
  }
  return null;
}

/** Verbs that take a "for … to" clause: "asked for Kenya to leave", not "left for Kenya to rest". */
const FOR_TO = /^(?:ask|arrange|call|wait|plan|hope|long|push|press|appeal|plead|pray|wish|need|provide|vote|allow|prepare|argue)$/;

/** "the need for Kenya to leave", "arranged for Kenya to leave": who is named right before the infinitive does it. */
function forSubject(tree: Tree, verb: number): number | null {
  const to = tree.all(verb, 'mark').find((child) => tree.low(child) === 'to');
  const head = tree.head(verb);
  if (to === undefined || head < 0 || (tree.isVerb(head) && !FOR_TO.test(tree.lemma(head)))) return null;
  const named = tree.all(head, 'nmod', 'obl').find((child) => tree.preposition(child) === 'for' && tree.range(child).to === to);
  return named ?? null;
}

function hasFiniteMark(tree: Tree, verb: number): boolean {
  return tree.mark(verb) === 'that' || tree.all(verb, 'aux', 'cop').some((helper) => !/^(?:having|being|been)$/.test(tree.low(helper)));
}

/** "urged Kenya to leave" → Kenya; "was urged to leave" → the subject. */
function controlled(tree: Tree, verb: number): number | null {
  if (!OBJECT_DOES.test(tree.lemma(verb)) || isPassive(tree, verb)) return null;
  const object = tree.lemma(verb) === 'call' ? null : tree.first(verb, 'obj', 'iobj');
  return object ?? tree.all(verb, 'obl').find((child) => /^(?:on|upon|to)$/.test(tree.preposition(child))) ?? null;
}

/** What somebody says in writing: "issued a statement condemning Peru" is the issuer's condemnation. */
const DOCUMENT =
  /^(?:statement|report|letter|resolution|communiqué|communique|note|declaration|lawsuit|suit|complaint|petition|order|decree|law|bill|message|tweet|post|article|warrant|indictment|motion|appeal)$/;

/** "officials visiting Peru" → officials; "Kenya's plan to visit Peru", "her first trip since taking office" → whose it is; "made a promise to leave" → who made it. */
function nounSubject(tree: Tree, verb: number, noun: number): number | null {
  if (tree.fullRelation(verb) !== 'acl:relcl' && tree.low(verb).endsWith('ing') && DOCUMENT.test(tree.lemma(noun))) {
    const issuer = tree.head(noun);
    if (issuer >= 0 && tree.isVerb(issuer) && tree.relation(noun) === 'obj') return surfaceSubject(tree, issuer) ?? noun;
  }
  if (tree.fullRelation(verb) === 'acl:relcl' || !/^(?:to|of|for|since|after|before|including)$/.test(tree.mark(verb))) return noun;
  const owner = possessorOf(tree, noun);
  if (owner !== null) return owner;
  const governor = tree.head(noun);
  return governor >= 0 && tree.isVerb(governor) && governor !== verb ? surfaceSubject(tree, governor) : null;
}

/** "Kenya" of "Kenya's plan". */
export function possessorOf(tree: Tree, noun: number): number | null {
  return tree.all(noun, 'nmod').find((child) => tree.fullRelation(child) === 'nmod:poss') ?? null;
}

/** "visits", "visit", "has", with no helping verb: not told in the past. */
export function isInPresent(tree: Tree, verb: number): boolean {
  const word = tree.low(verb);
  const lemma = tree.lemma(verb);
  if (tree.first(verb, 'aux') !== null) return false;
  return word === lemma || word === 'has' || word === 'is' || (word.endsWith('s') && word.startsWith(lemma.slice(0, -1)));
}

/** "Lee and Ek, who are in Peru": of all that are joined. */
function isOfMany(tree: Tree, clause: number): boolean {
  return tree.all(clause, 'cop', 'aux').some((helper) => /^(?:are|were|have)$/.test(tree.low(helper)));
}

function firstOf(tree: Tree, noun: number): number {
  return tree.relation(noun) === 'conj' ? tree.head(noun) : noun;
}

function isRelative(tree: Tree, at: number): boolean {
  return /^(?:who|which|that|whom|whose)$/.test(tree.low(at)) && /^(?:PRON|DET|SCONJ)$/.test(tree.upos(at));
}

/** The noun that "who", "which" or "that" stands for. */
function antecedent(tree: Tree, word: number, verb: number): number | null {
  if (!isRelative(tree, word)) return null;
  let at = verb;
  for (let step = 0; step < STEPS && at >= 0; step++) {
    // A parser may take "who is in Lima" for a phrase beside the noun.
    if (tree.relation(at) === 'acl' || (tree.relation(at) === 'nmod' && tree.first(at, 'cop') !== null))
      return isOfMany(tree, at) ? firstOf(tree, tree.head(at)) : (struckBy(tree, word, verb, tree.head(at)) ?? tree.head(at));
    if (tree.relation(at) !== 'conj' && tree.relation(at) !== 'xcomp' && tree.relation(at) !== 'ccomp') return null;
    at = tree.head(at);
  }
  return null;
}

/** "the attack on the camp, which killed five": the attack did. */
function struckBy(tree: Tree, word: number, verb: number, noun: number): number | null {
  const above = tree.head(noun);
  const strikes =
    tree.low(word) === 'which' &&
    /^(?:kill|injure|wound|hurt|damage|destroy)$/.test(tree.lemma(verb)) &&
    tree.relation(noun) === 'nmod' &&
    /^(?:on|against|in|at|near)$/.test(tree.preposition(noun)) &&
    /^(?:attack|strike|airstrike|shelling|bombing|bombardment|raid|assault|explosion|blast|shooting)$/.test(tree.lemma(above));
  return strikes ? above : null;
}
