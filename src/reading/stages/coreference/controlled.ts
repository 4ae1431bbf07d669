import type { Token } from '../../../domain/index.ts';
import type { Entity, EntityOf, Member } from './entity.ts';

/** Steps up the tree to the verb whose object does what the pronoun's clause tells. */
const CLIMB = 8;

/** Verbs whose object does what the infinitive behind it says. */
const MAKES =
  /^(?:ask|urge|order|tell|force|allow|permit|enable|invite|request|press|push|pressure|call|require|encourage|compel|persuade|instruct|warn|help|assist|cause|lead|advise|implore|lobby|exhort|remind|oblige|want)$/;

/**
 * Finds: Peru for "Kenya urged Peru to end its war", "Kenya will help Peru meet its needs", "Kenya called on Peru to free all whom it holds"
 * Not: "Kenya urged Peru to help it", "Kenya promised Peru to end its war"
 */
export function findControlled(
  tokens: readonly Token[],
  dependents: readonly (readonly number[])[],
  member: Member,
  entityOf: EntityOf,
): Entity | null {
  const { head } = member.phrase;
  const own = tokens[head];
  if (!own || !/^(?:its?|his|her)$/i.test(own.text) || !/^(?:nmod:poss|nsubj(?::pass)?)$/.test(own.relation)) return null;
  let at = own.head;
  let inside = own.relation !== 'nmod:poss';
  for (let step = 0; at >= 0 && step < CLIMB; step++) {
    const token = tokens[at];
    if (!token || token.head < 0) return null;
    const over = tokens[token.head];
    if (token.upos === 'VERB' && !inside && subjectOf(tokens, dependents, at, head) !== null) return null;
    inside = false;
    if (over?.upos === 'VERB' && /^(?:xcomp|advcl|ccomp)$/.test(token.relation) && isBare(tokens, dependents, at, over)) {
      const object = MAKES.test(over.lemma) ? objectOf(tokens, dependents, token.head, at) : null;
      const entity = object === null ? null : (entityOf[object] ?? null);
      return entity?.known && entity.admits(member) ? entity : null;
    }
    at = token.head;
  }
  return null;
}

/** "to end", or "help Peru end" without a "to". */
function isBare(tokens: readonly Token[], dependents: readonly (readonly number[])[], verb: number, over: Token): boolean {
  const marks = (dependents[verb] ?? [])
    .filter((child) => tokens[child]?.relation === 'mark')
    .map((child) => tokens[child]?.text.toLowerCase());
  return marks.length === 0 ? /^(?:help|assist)$/.test(over.lemma) : marks.every((mark) => mark === 'to');
}

function subjectOf(tokens: readonly Token[], dependents: readonly (readonly number[])[], verb: number, pronoun: number): number | null {
  return (
    (dependents[verb] ?? []).find(
      (child) =>
        child !== pronoun && tokens[child]?.relation.startsWith('nsubj') && !/^(?:who|which|that|whom)$/i.test(tokens[child]?.text ?? ''),
    ) ?? null
  );
}

/** The object, or of "call on" whom it is called on, before the infinitive. */
function objectOf(tokens: readonly Token[], dependents: readonly (readonly number[])[], verb: number, end: number): number | null {
  const before = (dependents[verb] ?? []).filter((child) => child > verb && child < end);
  const isCall = tokens[verb]?.lemma === 'call';
  return (
    before.find((child) =>
      isCall
        ? tokens[child]?.relation === 'obl' && (dependents[child] ?? []).some((inner) => /^(?:up)?on$/i.test(tokens[inner]?.text ?? ''))
        : /^i?obj$/.test(tokens[child]?.relation ?? ''),
    ) ?? null
  );
}
