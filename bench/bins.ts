/** A record's confidence and whether it was right. */
export interface Outcome {
  readonly said: number;
  readonly right: boolean;
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly said: number;
  readonly right: number;
}

/** Equal-width bins over [0, 1]; empty ones are left out. */
export function binOutcomes(outcomes: readonly Outcome[], bins = 10): Bin[] {
  return Array.from({ length: bins }, (_, i) => i).flatMap((i) => {
    const own = outcomes.filter(({ said }) => Math.min(Math.floor(said * bins), bins - 1) === i);
    if (own.length === 0) return [];
    return [
      {
        from: i / bins,
        to: (i + 1) / bins,
        count: own.length,
        said: mean(own.map(({ said }) => said)),
        right: mean(own.map(({ right }) => Number(right))),
      },
    ];
  });
}

/** Mean distance of what was said from what was right, weighed by the bins' sizes (expected calibration error). */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, said, right }) => sum + (count / all) * Math.abs(said - right), 0);
}

/**
 * A rising table from what was said to what was right, at `points` groups of equal size, each the mean of its group, neighbours
 * that fall joined (pool adjacent violators; Ayer et al. 1955).
 */
export function fitRising(outcomes: readonly Outcome[], points = 10): [said: number, right: number][] {
  const sorted = outcomes.toSorted((a, b) => a.said - b.said);
  const size = Math.max(Math.ceil(sorted.length / points), 1);
  const groups: { said: number; right: number; count: number }[] = [];
  for (let at = 0; at < sorted.length; at += size) {
    const own = sorted.slice(at, at + size);
    groups.push({ said: mean(own.map(({ said }) => said)), right: mean(own.map(({ right }) => Number(right))), count: own.length });
    for (
      let last = groups.at(-1), before = groups.at(-2);
      last && before && last.right < before.right;
      last = groups.at(-1), before = groups.at(-2)
    ) {
      const count = last.count + before.count;
      const join = (key: 'said' | 'right') => (last[key] * last.count + before[key] * before.count) / count;
      groups.splice(-2, 2, { said: join('said'), right: join('right'), count });
    }
  }
  return groups.map(({ said, right }) => [said, right]);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(numbers.length, 1);
}
