import type { Analysis, TokenRange } from '../domain/index.ts';

/**
 * MISC parts for each token of an analysis: `NE=B-PERSON`, and for attributions `AT=B-SOURCE` with `ATId=1`, the number of the
 * attribution. A token in several attributions (a statement told inside another) has both lists with commas, in the same order.
 */
export function markTokens(analysis: Analysis): string[][] {
  const names = analysis.tokens.map(() => '');
  for (const name of analysis.names)
    forEach(name, (token, begins) => {
      names[token] ||= `NE=${begins ? 'B' : 'I'}-${name.type}`;
    });

  const roles = analysis.tokens.map((): string[] => []);
  const numbers = analysis.tokens.map((): number[] => []);
  for (const [index, attribution] of analysis.attributions.entries()) {
    const mark = (runs: readonly TokenRange[], role: string) => {
      for (const run of runs)
        forEach(run, (token, begins) => {
          roles[token]?.push(`${begins ? 'B' : 'I'}-${role}`);
          numbers[token]?.push(index + 1);
        });
    };
    mark(attribution.source, 'SOURCE');
    mark(attribution.cue, 'CUE');
    mark(attribution.content, 'CONTENT');
  }

  return analysis.tokens.map((_, token) => {
    const parts = names[token] ? [names[token]] : [];
    if (roles[token]?.length) parts.push(`AT=${roles[token].join(',')}`, `ATId=${numbers[token]?.join(',')}`);
    return parts;
  });
}

function forEach(range: TokenRange, visit: (token: number, begins: boolean) => void): void {
  for (let token = range.from; token < range.to; token++) visit(token, token === range.from);
}
