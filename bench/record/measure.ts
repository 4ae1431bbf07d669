/** Times of one thing done many times, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  readonly times: number;
}

/** Does the work for each of some cases, one after the other. */
export async function timeEach<Case>(cases: readonly Case[], work: (one: Case) => Promise<unknown>): Promise<Times> {
  const taken: number[] = [];
  for (const one of cases) {
    const began = performance.now();
    await work(one);
    taken.push(performance.now() - began);
  }
  return toTimes(taken);
}

export function toTimes(taken: readonly number[]): Times {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN);
  return { p50: at(0.5), p95: at(0.95), most: at(1), times: sorted.length };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
