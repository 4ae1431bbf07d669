/**
 * A sentence's probability of each event type: its words' own scores, weighed by how much each tells. `scores` (w, types) and
 * `weights` (w) are of a window; the sentence is its words `[from, to)`. Source: training/model.py.
 */
export function scoreEvents(scores: Float32Array, weights: Float32Array, from: number, to: number): number[] {
  const types = scores.length / Math.max(weights.length, 1);
  const share = softmax(Array.from(weights.subarray(from, to)));
  const sums = new Array<number>(types).fill(0);
  for (const [k, weight] of share.entries())
    for (let type = 0; type < types; type++) sums[type] = (sums[type] as number) + weight * (scores[(from + k) * types + type] as number);
  return softmax(sums);
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
