import type { FieldWords } from '../../../tables/index.ts';
import type { Scene } from '../commitments/scene.ts';
import { findHeads, tellsTopic } from './named.ts';

const LISTING = /^(?:of|as|such|like|including)$/;

/**
 * The heads of the fields that a word leads to, each with the rule.
 *
 * Reads: "Kenya and Peru discussed trade, food security and the fight against terrorism." → trade/trade; food security/humanitarian; fight against terrorism/security
 * Reads: "They agreed to cooperate in the fields of energy, culture and education." → energy/energy; culture/culture; education/education
 * Reads: "Kenya and Peru deepened security cooperation." → security cooperation/security
 * Leaves: "Kenya and Peru played football."
 */
export function headsFrom(scene: Scene, words: FieldWords, at: number): (readonly [number, string])[] {
  const { tree } = scene;
  const lemma = tree.lemma(at);
  const of = (phrases: readonly number[], by: string) =>
    phrases.flatMap((phrase) => findHeads(scene, words, phrase).map((head) => [head, by] as const));
  if (tree.isVerb(at)) return of(topicsOfVerb(scene, words, at), words.thanks.has(lemma) ? 'fields/thanked' : 'fields/talked-about');
  if (!tree.isNominal(at)) return [];
  const found: (readonly [number, string])[] = [];
  const under = (pattern: (preposition: string) => boolean) => tree.all(at, 'nmod').filter((phrase) => pattern(tree.preposition(phrase)));
  if (words.areas.has(lemma) || words.light.has(lemma))
    found.push(
      ...of(
        under((word) => LISTING.test(word)),
        'fields/area',
      ),
    );
  if (words.ties.has(lemma))
    found.push(
      ...of(
        under((word) => /^(?:in|on)$/.test(word)),
        'fields/tie',
      ),
    );
  if (words.occasions.has(lemma))
    found.push(
      ...of(
        under((word) => words.prepositions.has(word)),
        'fields/occasion',
      ),
    );
  if (words.ties.has(lemma) && modified(scene, words, at)) found.push([at, 'fields/tie']);
  if ((tellsTopic(tree, words, at) || isKind(scene, words, at)) && (scene.statementAt(at) !== null || sought(scene, at)))
    found.push([wholeName(scene, at), 'fields/topic-word']);
  return found;
}

/** What is talked about, stressed or given thanks for, and the objects of what is to be done about it. */
function topicsOfVerb({ tree }: Scene, words: FieldWords, at: number): number[] {
  const lemma = tree.lemma(at);
  const after = (pattern: (preposition: string) => boolean) =>
    tree.all(at, 'obl', 'nmod').filter((phrase) => pattern(tree.preposition(phrase)));
  if (words.thanks.has(lemma)) return [...after((word) => word === 'for'), ...(lemma === 'thank' ? [] : tree.all(at, 'obj'))];
  if (!words.talk.has(lemma)) return [];
  const doing = tree.all(at, 'xcomp', 'ccomp', 'advcl').filter((clause) => clause > at && /ing$/.test(tree.low(clause)));
  const deeds = doing.flatMap((clause) => tree.withConjuncts(clause).flatMap((deed) => tree.all(deed, 'obj')));
  const included = after((word) => word === 'including').filter((phrase) => tree.isNominal(phrase));
  return [...tree.all(at, 'obj'), ...after((word) => words.prepositions.has(word)), ...included, ...deeds];
}

/** "security cooperation", "economic ties": a tie with the field before it. */
function modified({ tree }: Scene, words: FieldWords, at: number): boolean {
  return tree.all(at, 'amod', 'compound').some((child) => tellsTopic(tree, words, child));
}

/** The object of what is to be done: "to combat terrorism", "countering hate". */
function sought({ tree }: Scene, at: number): boolean {
  const over = tree.head(at);
  return tree.relation(at) === 'obj' && (tree.mark(over) === 'to' || /ing$/.test(tree.low(over)));
}

const PACE =
  /^(?:new|recent|late|further|rapid|fast|continuous|continued|steady|positive|negative|future|possible|current|ongoing|overall|general)$/;

/** "spiritual development": of what kind it is tells a field though no topic; "rapid development" does not. */
function isKind({ tree }: Scene, { partial }: FieldWords, at: number): boolean {
  return partial.words.has(tree.low(at)) && tree.all(at, 'amod', 'compound').some((child) => !PACE.test(tree.lemma(child)));
}

/** "security" of "security assistance" is no field of its own. */
function wholeName({ tree }: Scene, at: number): number {
  let head = at;
  while (/^(?:compound|flat)$/.test(tree.relation(head)) && tree.head(head) > head) head = tree.head(head);
  return head;
}
