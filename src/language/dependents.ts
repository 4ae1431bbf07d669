import type { Analysis, Token, TokenRange } from '../domain/index.ts';

/** For each token its dependents, in order. */
export function dependentsOf(analysis: Analysis): readonly (readonly number[])[] {
  const dependents: number[][] = analysis.tokens.map(() => []);
  analysis.tokens.forEach((token, i) => {
    if (token.head >= 0) dependents[token.head]?.push(i);
  });
  return dependents;
}

/** The stretch from the first to the last word below `root` (itself counted), leaving out dependents that `skip` names. */
export function subtreeRange(
  dependents: readonly (readonly number[])[],
  root: number,
  skip: (child: number) => boolean = () => false,
): TokenRange {
  let from = root;
  let to = root + 1;
  const todo = [root];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    from = Math.min(from, at);
    to = Math.max(to, at + 1);
    for (const child of dependents[at] ?? []) if (at !== root || !skip(child)) todo.push(child);
  }
  return { from, to };
}

/** The universal relation: what stands before the colon. */
export function relationOf(token: Token): string {
  const colon = token.relation.indexOf(':');
  return colon < 0 ? token.relation : token.relation.slice(0, colon);
}

/** The word of a phrase whose head lies outside it: the leftmost nominal one where there are several. */
export function headOf(analysis: Analysis, run: TokenRange): number {
  let first = run.from;
  let found = false;
  for (let i = run.from; i < run.to; i++) {
    const token = analysis.tokens[i];
    if (!token || (token.head >= run.from && token.head < run.to)) continue;
    if (/^(?:NOUN|PROPN|PRON)$/.test(token.upos) && relationOf(token) !== 'det') return i;
    if (!found) {
      first = i;
      found = true;
    }
  }
  return first;
}
