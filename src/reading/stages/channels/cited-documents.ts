import type { Actor, TokenRange } from '../../../domain/index.ts';
import { relationOf, subtreeRange } from '../../../language/dependents.ts';
import { speechVerbs } from '../../../tables/index.ts';
import { subjectOf } from '../statements/subject.ts';
import type { Citation } from './citation.ts';
import { type Scene, sentenceRange } from './scene.ts';

/**
 * Documents that are cited: what follows "according to", what something is said in, and what itself says something.
 *
 * Reads: "According to a statement by [the Kremlin], [Putin] spoke." → statement of the Kremlin: "a statement by the Kremlin"
 * Reads: "[Ann Lee] said in a letter that talks went on." → statement of Ann Lee: "a letter"
 * Leaves: "[Ann Lee] signed a statement."
 */
export function findCitedDocuments(scene: Scene): Citation[] {
  const { analysis } = scene;
  const found: Citation[] = [];
  for (let noun = 0; noun < analysis.tokens.length; noun++) {
    if (!isDocument(scene, noun)) continue;
    const use = afterAccording(scene, noun) ? 'account' : saidIn(scene, noun) ? 'speaker' : says(scene, noun) ? 'account' : null;
    if (!use) continue;
    const named = nameOf(scene, noun);
    const issuer = (use === 'speaker' ? speakerAt(scene, noun) : null) ?? writtenBy(scene, noun, named);
    if (!issuer && use === 'account' && !isIndefinite(scene, named)) continue;
    found.push({
      kind: 'statement',
      issuer,
      named,
      over: [sentenceRange(scene, scene.sentenceOf(noun))],
      goesOn: use,
      confidence: issuer ? 0.9 : 0.7,
      by: 'channels/cited-document',
    });
  }
  return found;
}

/** Is the word a kind of document that somebody speaks through? */
export function isDocument({ analysis, lemma }: Scene, token: number): boolean {
  return analysis.tokens[token]?.upos === 'NOUN' && speechVerbs().documents.has(lemma(token));
}

/** "According to a separate statement by the Kremlin": nothing but words of its phrase stands between. */
function afterAccording(scene: Scene, noun: number): boolean {
  const { from } = nameOf(scene, noun);
  return scene.word(from - 1) === 'to' && scene.word(from - 2) === 'according';
}

function governor({ analysis, lemma }: Scene, token: number): number | null {
  const head = analysis.tokens[token]?.head ?? -1;
  return head >= 0 && (speechVerbs().clause.has(lemma(head)) || speechVerbs().object.has(lemma(head))) ? head : null;
}

/** "said in a statement", "wrote in her letter", "added in the post". */
function saidIn(scene: Scene, noun: number): boolean {
  const verb = governor(scene, noun);
  if (verb === null || pointsBack(scene, verb)) return false;
  return (scene.dependents[noun] ?? []).some((child) => /^(?:in|via|on|through)$/.test(scene.word(child)) && child < noun);
}

/** "said this in his statement": what was said stands before. */
function pointsBack(scene: Scene, verb: number): boolean {
  const objects = (scene.dependents[verb] ?? []).filter((child) => relationOf(scene.analysis.tokens[child] as never) === 'obj');
  return objects.some((child) => /^(?:this|it|that|so)$/.test(scene.word(child)));
}

/** "a statement by the ministry said", "the readout noted". */
function says(scene: Scene, noun: number): boolean {
  return !isToldBySomebody(scene, noun) && relationOf(scene.analysis.tokens[noun] as never) === 'nsubj' && governor(scene, noun) !== null;
}

/** "Lee said that the joint statement notes …": it is Lee's word that it does. */
function isToldBySomebody(scene: Scene, noun: number): boolean {
  return scene.analysis.attributions.some(
    ({ source, content }) =>
      content.some((run) => run.from <= noun && noun < run.to) &&
      source.some((run) => scene.mentions.personsIn(run.from, run.to).length > 0),
  );
}

function speakerAt(scene: Scene, noun: number): Actor | null {
  const verb = governor(scene, noun);
  const subject = verb === null ? null : subjectOf(scene.analysis, verb, scene.dependents);
  if (subject === null) return null;
  const relative = /^(?:who|which|that)$/.test(scene.word(subject)) && verb !== null;
  return scene.actorAt(relative ? (scene.analysis.tokens[verb]?.head ?? subject) : subject);
}

/** The noun with what stands before it and whom it is by; not what it says or when it came. */
function nameOf(scene: Scene, noun: number): TokenRange {
  const { analysis, dependents, word } = scene;
  let from = noun;
  let to = noun + 1;
  for (const child of dependents[noun] ?? []) {
    const relation = analysis.tokens[child]?.relation ?? '';
    const range = subtreeRange(dependents, child);
    if (child < noun && /^(?:det|amod|nmod|compound|nummod)/.test(relation)) from = Math.min(from, range.from);
    if (child > noun && /^nmod/.test(relation) && /^(?:by|from|of)$/.test(word(range.from))) to = Math.max(to, trimmed(scene, range).to);
  }
  return { from, to };
}

/** Without a relative clause or an apposition set off by a comma. */
function trimmed(scene: Scene, { from, to }: TokenRange): TokenRange {
  for (let at = from; at < to; at++) if (/^[,;:]$/.test(scene.word(at))) return { from, to: at };
  return { from, to };
}

/** "by the Kremlin", "the ministry's", "a White House statement". */
function writtenBy(scene: Scene, noun: number, named: TokenRange): Actor | null {
  for (let at = named.from; at < named.to; at++) {
    const actor = scene.actorAt(at);
    if (actor && at !== noun && !/^(?:his|her|its|their)$/.test(scene.word(at))) return officeOf(scene, at, named) ?? actor;
  }
  return null;
}

/** "a statement from Lee's office": the office's, not hers. */
function officeOf(scene: Scene, owner: number, { to }: TokenRange): Actor | null {
  const head = scene.analysis.tokens[owner]?.head ?? -1;
  return head > owner && head < to && scene.actorAt(head)?.kind === 'body' ? scene.actorAt(head) : null;
}

/** "a statement said" opens a source; "the statement said" points back to one. */
function isIndefinite(scene: Scene, { from }: TokenRange): boolean {
  return !/^(?:the|this|that|its|his|her|their)$/.test(scene.word(from));
}
