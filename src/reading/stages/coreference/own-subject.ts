import type { Token } from '../../../domain/index.ts';

/**
 * The subject of the verb whose object a pronoun is, its own or that of a verb whose work it does or that it is joined to; -1 where
 * none is told. That is whom the pronoun does not mean.
 *
 * Finds: Lee for "Lee congratulated Ek and wished him success", Lee for "Lee met Ek to congratulate him",
 * Peru for "Peru left the pact, working with others to change it"
 * Not: "Lee asked Ek to help him", "Lee thanked Ek for helping him", "Lee praised his son"
 */
export function subjectOver(tokens: readonly Token[], pronoun: number): number {
  const token = tokens[pronoun];
  if (!token || !/^(?:obj|iobj|obl)/.test(token.relation) || !/^(?:him|her|them|it)$/i.test(token.text)) return -1;
  for (let verb = token.head, step = 0; verb >= 0 && step < 4; step++) {
    const subject = childOf(tokens, verb, ({ relation }) => relation.startsWith('nsubj'));
    if (subject >= 0) return subject;
    if (!sharesSubject(tokens, verb)) return -1;
    verb = tokens[verb]?.head ?? -1;
  }
  return -1;
}

/** After these the object of the verb above is who does it: "thanked Ek for helping him". */
const OF_OBJECT = /^(?:against|for|from|into|of)$/;

function sharesSubject(tokens: readonly Token[], verb: number): boolean {
  const { relation, head, text } = tokens[verb] ?? { relation: '', head: -1, text: '' };
  if (relation === 'conj') return true;
  if (relation !== 'advcl' && relation !== 'xcomp') return false;
  const mark = childOf(tokens, verb, (child) => child.relation === 'mark' || child.relation === 'case');
  const link = tokens[mark]?.text.toLowerCase() ?? '';
  const hasObject = childOf(tokens, head, (child) => child.relation === 'obj' || child.relation === 'iobj') >= 0;
  if (link === 'to') return relation === 'advcl' || !hasObject;
  if (!/ing$/i.test(text)) return false;
  return !hasObject || (relation === 'advcl' && !OF_OBJECT.test(link));
}

function childOf(tokens: readonly Token[], verb: number, test: (token: Token) => boolean): number {
  const own = tokens[verb]?.sentence;
  for (let at = verb; at >= 0 && tokens[at]?.sentence === own; at--) if (tokens[at]?.head === verb && test(tokens[at] as Token)) return at;
  for (let at = verb + 1; tokens[at]?.sentence === own; at++) if (tokens[at]?.head === verb && test(tokens[at] as Token)) return at;
  return -1;
}
