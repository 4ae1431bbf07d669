import type { Analysis, Token } from '../../domain/index.ts';
import { dependentsOf } from '../../language/dependents.ts';
import { speechVerbs } from '../../tables/index.ts';

/** The relation of a verb that was hung on the clause around. */
export const JOINED = 'conj:around';

/**
 * A verb in the past with an object, or a clause that it tells, of its own cannot share the helping verb of a clause in the present: "stressed that the visit is
 * taking place in spring, and invited the minister" tells who invited. The parser often joins it to the nearer verb; here it joins the verb in the
 * past that governs that clause.
 */
export function mendJoinedVerbs(analysis: Analysis): Analysis {
  const dependents = dependentsOf(analysis);
  const moved = new Map<number, number>();
  analysis.tokens.forEach((token, at) => {
    if (token.relation !== 'conj' || !isPast(token) || token.head > at) return;
    const kids = (dependents[at] ?? []).map((child) => [child, analysis.tokens[child] as Token] as const);
    const own = kids.some(([, { relation }]) => /^(?:[nc]subj|aux|cop|mark)/.test(relation));
    const tells = (relation: string) => relation === 'ccomp' && speechVerbs().clause.has(token.lemma);
    if (own || !kids.some(([child, { relation }]) => child > at && (relation === 'obj' || tells(relation)))) return;
    if (!isPresent(analysis, dependents, token.head)) return;
    const around = pastAround(analysis, dependents, token.head);
    if (around !== null) moved.set(at, around);
  });
  if (moved.size === 0) return analysis;
  const tokens = analysis.tokens.map((token, at) => {
    const head = moved.get(at);
    return head === undefined ? token : { ...token, head, relation: JOINED };
  });
  return { ...analysis, tokens };
}

/** "invited": a regular past, which is a participle without an object; "said". */
function isPast({ upos, text }: Token): boolean {
  return upos === 'VERB' && (/^\p{L}{2,}ed$/u.test(text) || /^(?:said|told|wrote|swore)$/.test(text));
}

const PRESENT = /^(?:is|are|am|'s|'re|will|shall|can|may|must|should|does|do)$/i;

/** Has a clause a helping verb that no past can follow? "has met and thanked", "is led and funded" may share theirs. */
function isPresent({ tokens }: Analysis, dependents: readonly (readonly number[])[], verb: number): boolean {
  const helping = (dependents[verb] ?? []).map((child) => tokens[child] as Token).filter(({ relation }) => /^(?:aux|cop)/.test(relation));
  return (
    helping.some(({ text }) => PRESENT.test(text)) && !helping.some(({ lemma, relation }) => lemma === 'have' || relation === 'aux:pass')
  );
}

/** The verb in the past, with a subject, that governs the clause of a verb. */
function pastAround({ tokens }: Analysis, dependents: readonly (readonly number[])[], verb: number): number | null {
  let at = verb;
  for (let step = 0; step < 5; step++) {
    const token = tokens[at];
    if (!token || token.head < 0 || token.head > at) return null;
    const clause = /^(?:ccomp|acl|xcomp|advcl)/.test(token.relation);
    at = token.head;
    const kids = (dependents[at] ?? []).map((child) => tokens[child] as Token);
    if (
      isPast(tokens[at] as Token) &&
      kids.some(({ relation }) => relation === 'nsubj') &&
      !kids.some(({ relation }) => relation.startsWith('aux'))
    )
      return clause || step > 0 ? at : null;
  }
  return null;
}
