import type { TokenRange } from '../../../domain/index.ts';
import type { FieldWords } from '../../../tables/index.ts';
import { type Scene, trimRange } from '../commitments/scene.ts';
import type { Tree } from '../events/tree.ts';

/**
 * The heads of fields that a phrase names: what is joined each, and what a light word ("the importance of …") leads to. Where that names
 * nothing, "support for Kenya" names the field itself, and "efforts to raise wages" what is to be done.
 */
export function findHeads(scene: Scene, words: FieldWords, phrase: number, depth = 0): number[] {
  const { tree } = scene;
  return tree.withConjuncts(phrase).flatMap((item) => {
    if (!words.light.has(tree.lemma(item)) || depth > 3)
      return [item, ...includedIn(tree, item).flatMap((next) => findHeads(scene, words, next, depth + 1))];
    const clauses = tree.all(item, 'acl');
    const inner = [...tree.all(item, 'nmod'), ...clauses.flatMap((clause) => tree.all(clause, 'obj', 'obl'))];
    const heads = inner.flatMap((next) => findHeads(scene, words, next, depth + 1));
    if (heads.length > 0 && !heads.every((head) => namesNothing(scene, words, head))) return heads;
    if (inner.length === 0 || (words.naming.has(tree.lemma(item)) && tree.first(item, 'nmod') !== null)) return [item];
    const done = clauses.filter(
      (clause) => tree.mark(clause) === 'to' && tree.all(clause, 'obj').some((word) => tree.upos(word) !== 'PRON'),
    );
    return done.length > 0 ? done : heads;
  });
}

/** "the outcomes of the summit, including the plan": what is told to be among a thing, wherever a parser hangs it. */
function includedIn(tree: Tree, item: number): number[] {
  const phrases = tree.all(item, 'nmod');
  return [...phrases, ...phrases.flatMap((phrase) => tree.all(phrase, 'nmod'))].filter(
    (phrase) => tree.preposition(phrase) === 'including',
  );
}

/** Somebody, or a word without a topic and without more said of it. */
function namesNothing(scene: Scene, words: FieldWords, head: number): boolean {
  const range = fieldRange(scene, head);
  return isActor(scene, head) || range === null || (range.to - range.from < 2 && !tellsTopic(scene.tree, words, head));
}

/** Somebody rather than something. */
export function isActor({ tree, mentions }: Scene, head: number): boolean {
  const actor = mentions.at(head)?.actor;
  return actor !== undefined && (actor.kind !== 'organization' || tree.upos(head) !== 'NOUN');
}

/** A field's own words: without article, owner, what is joined to it, and clauses about it. */
export function fieldRange({ tree }: Scene, head: number): TokenRange | null {
  const whole = tree.range(
    head,
    (child) =>
      /^(?:including|such)$/.test(tree.preposition(child)) ||
      /^(?:det|case|mark|cc|conj|punct|appos|acl|advcl|parataxis|nmod:poss|advmod)/.test(tree.fullRelation(child)),
  );
  let { from, to } = whole;
  while (from < head && /^(?:concerning|regarding|including)$/.test(tree.low(from))) from++;
  for (let at = head + 1; at < to; at++) if (leadsOn(tree, at) || isOpened(tree, at, to)) to = at;
  return trimRange(tree, { from, to });
}

/** A bracket that does not close within the name. */
function isOpened(tree: Tree, at: number, to: number): boolean {
  if (tree.low(at) !== '(') return false;
  for (let next = at + 1; next < to; next++) if (tree.low(next) === ')') return false;
  return true;
}

/** Where a name of a field goes over to who leads it, or to the next topic: "a delegation headed by Lee", "the plan, about the war and about oil". */
function leadsOn(tree: Tree, at: number): boolean {
  if (tree.low(at) === 'among' && tree.low(at + 1) === 'others') return true;
  if (/^(?:headed|led|chaired)$/.test(tree.low(at))) return tree.low(at + 1) === 'by';
  return /^(?:about|concerning|regarding)$/.test(tree.low(at)) && /^(?:,|and)$/.test(tree.low(at - 1));
}

/**
 * Without the words of people's titles and the names of states ("Democratic Republic"), the topic of what stands before the head ("food security" is about food), else of the head, else
 * of the nearest word after it; not of clauses about it.
 */
export function topicOf(
  { tree, mentions }: Scene,
  words: FieldWords,
  titles: ReadonlySet<number>,
  head: number,
  range: TokenRange,
): string | null {
  const around = Array.from({ length: range.to - range.from }, (_, i) => range.from + i);
  const found = [...around.filter((at) => at < head).reverse(), ...around.filter((at) => at >= head)].find(
    (at) => !titles.has(at) && mentions.at(at)?.actor.kind !== 'state' && tellsTopic(tree, words, at) && !inClause(tree, at, head),
  );
  return found === undefined ? null : (words.topics.get(tree.lemma(found)) ?? null);
}

/** Is a word one that tells a topic? "development" alone and "developments" are any development. */
export function tellsTopic(tree: Tree, words: FieldWords, at: number): boolean {
  const { topics, partial } = words;
  if (!topics.has(tree.lemma(at)) || isUnlike(tree, words, at)) return false;
  if (!partial.words.has(tree.lemma(at)) || tree.relation(at) === 'compound') return true;
  if (!partial.words.has(tree.low(at))) return false;
  return tree.all(at, 'amod', 'compound').some((child) => partial.with.has(tree.lemma(child)) || topics.has(tree.lemma(child)));
}

/** "the business environment", "separation of powers", "forced displacement", "defense of democracy": a word that tells a topic elsewhere. */
function isUnlike(tree: Tree, { topics, unlike }: FieldWords, at: number): boolean {
  if (/^(?:powers|forced)$/.test(tree.low(at))) return true;
  if (
    /^defen[cs]e$/.test(tree.lemma(at)) &&
    tree.all(at, 'nmod').some((child) => tree.preposition(child) === 'of' && topics.has(tree.lemma(child)))
  )
    return true;
  if (/^(?:power|force)$/.test(tree.lemma(at)) && !tree.isNominal(at)) return true;
  const before = unlike.get(tree.lemma(at));
  return before !== undefined && tree.all(at, 'amod', 'compound', 'nmod').some((child) => child < at && before.has(tree.lemma(child)));
}

/** Steps up the tree to the head of a field. */
const STEPS = 8;

/** Does a word stand in a relative clause within a field: "the role that three governments took in peace"? */
function inClause(tree: Tree, word: number, head: number): boolean {
  let at = word;
  for (let step = 0; step < STEPS && at >= 0 && at !== head; step++) {
    if (tree.fullRelation(at) === 'acl:relcl') return true;
    at = tree.head(at);
  }
  return false;
}
