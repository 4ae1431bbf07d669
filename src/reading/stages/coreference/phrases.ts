import type { Analysis, Token, TokenRange } from '../../../domain/index.ts';
import { dependentsOf, relationOf } from '../../../language/dependents.ts';

/** Words that can be spoken of again: a noun with all that belongs to it, a name, a pronoun. `head`: the token that carries it. */
export interface Phrase extends TokenRange {
  readonly head: number;
  /** Without appositions and clauses that tell more of it. */
  readonly core: TokenRange;
}

/** Dependents of a noun that are no part of what it names: its clause's, where it is the predicate, and what is joined to it. */
const APART =
  /^(?:cc|conj|punct|cop|aux|nsubj|csubj|expl|mark|parataxis|discourse|vocative|dislocated|advcl|dep|obj|iobj|obl|ccomp|xcomp|orphan|reparandum|goeswith)$/;

/** For each token the phrase that it heads, widest; null for words that head none. */
export function findPhrases(analysis: Analysis): (Phrase | null)[] {
  const { tokens } = analysis;
  const dependents = dependentsOf(analysis);
  const whole = extents(analysis, dependents);
  return tokens.map((token, head) => {
    if (!heads(token)) return null;
    const own = (dependents[head] ?? []).filter((child) => belongs(tokens, child, head));
    const reach = (children: readonly number[]) =>
      trim(tokens, head, {
        from: children.reduce((from, child) => Math.min(from, whole.from[child] as number), head),
        to: children.reduce((to, child) => Math.max(to, whole.to[child] as number), head + 1),
      });
    return { head, ...reach(own), core: reach(own.filter((child) => !/^(?:acl|appos)$/.test(relationOf(tokens[child] as Token)))) };
  });
}

const INSIDE_NAME = /^(?:flat|fixed|goeswith)$/;

function heads(token: Token): boolean {
  if (INSIDE_NAME.test(relationOf(token))) return false;
  if (token.upos === 'PRON') return relationOf(token) !== 'expl';
  if (token.upos === 'NOUN') return relationOf(token) !== 'compound';
  return (
    token.upos === 'PROPN' || token.upos === 'VERB' || (token.upos === 'NUM' && /^(?:nsubj|obj|obl|nmod|root)$/.test(relationOf(token)))
  );
}

function belongs(tokens: readonly Token[], child: number, head: number): boolean {
  const token = tokens[child] as Token;
  if (tokens[head]?.upos === 'VERB') return false;
  const relation = relationOf(token);
  if (relation === 'case') return child > head && /^['’]s?$/i.test(token.text);
  if (relation === 'advmod') return child < head && tokens[head]?.upos === 'NUM';
  return !APART.test(relation);
}

/** The stretch below each token. Trees are walked from the leaves, so this takes one pass. */
function extents(analysis: Analysis, dependents: readonly (readonly number[])[]): { from: Int32Array; to: Int32Array } {
  const n = analysis.tokens.length;
  const from = Int32Array.from({ length: n }, (_, i) => i);
  const to = Int32Array.from({ length: n }, (_, i) => i + 1);
  const order: number[] = analysis.tokens.flatMap((token, i) => (token.head < 0 ? [i] : []));
  for (let k = 0; k < order.length; k++) for (const child of dependents[order[k] as number] ?? []) order.push(child);
  for (let k = order.length - 1; k >= 0; k--) {
    const child = order[k] as number;
    const parent = analysis.tokens[child]?.head ?? -1;
    if (parent < 0) continue;
    from[parent] = Math.min(from[parent] as number, from[child] as number);
    to[parent] = Math.max(to[parent] as number, to[child] as number);
  }
  return { from, to };
}

function trim(tokens: readonly Token[], head: number, { from, to }: TokenRange): TokenRange {
  let first = from;
  let last = to;
  while (first < head && tokens[first]?.upos === 'PUNCT' && !/^["“‘(]$/.test(tokens[first]?.text ?? '')) first++;
  while (last > head + 1 && /^[.,;:–—-]$/.test(tokens[last - 1]?.text ?? '')) last--;
  return { from: first, to: last };
}
