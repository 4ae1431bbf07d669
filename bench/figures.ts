export interface Figure {
  readonly set: string;
  readonly measure: string;
  readonly value: number;
}

/** One line a set. */
export function printFigures(figures: readonly Figure[]): void {
  for (const set of new Set(figures.map((figure) => figure.set))) {
    const own = figures.filter((figure) => figure.set === set).map(({ measure, value }) => `${measure} ${value}`);
    console.log(`${set.padEnd(22)} ${own.join('  ')}`);
  }
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}
