import type { TokenRange } from '../../domain/index.ts';

export interface Run extends TokenRange {
  readonly type: string;
  /** The least probable of its words' labels. */
  readonly confidence: number;
}

/** Maximal BIO runs `B-X I-X …`. `offset` is added to the indices. */
export function findRuns(labels: readonly string[], probability: Float32Array, offset: number): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < labels.length; ) {
    const label = labels[from] as string;
    if (label === 'O') {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < labels.length && labels[to] === `I-${label.slice(2)}`) to++;
    runs.push({ from: from + offset, to: to + offset, type: label.slice(2), confidence: Math.min(...probability.slice(from, to)) });
    from = to;
  }
  return runs;
}
