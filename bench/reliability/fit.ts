import type { Calibration } from '../../src/reading/calibration.ts';
import { type Claim, meanSaid, shareRight } from './claim.ts';

interface Block {
  readonly weight: number;
  readonly said: number;
  readonly right: number;
}

/**
 * A rising table of what was said and how often it was right, by pool-adjacent-violators over `bins` bins of like size. One point
 * a pooled block, so that the table rises strictly and can be turned round; the outer stretches run on to 0 and 1.
 */
export function fitCalibration(claims: readonly Claim[], bins: number): Calibration {
  const blocks = poolViolators(
    splitEvenly(claims, bins).map((own) => ({ weight: own.length, said: meanSaid(own), right: shareRight(own) })),
  );
  const points = blocks.map(({ said, right }): [number, number] => [said, right]);
  const [first, second] = points;
  if (!first || !second) return points;
  const [beforeLast, last] = points.slice(-2) as [[number, number], [number, number]];
  return [[0, runOn(second, first, 0)] as const, ...points, [1, runOn(beforeLast, last, 1)] as const].map(
    ([said, right]) => [round(said), round(right)] as const,
  );
}

/** Neighbours where `right` does not rise are pooled until it rises everywhere. */
export function poolViolators(blocks: readonly Block[]): Block[] {
  const pooled: Block[] = [];
  for (const block of blocks) {
    let last = block;
    for (let before = pooled.at(-1); before && before.right >= last.right; before = pooled.at(-1)) {
      pooled.pop();
      last = pool(before, last);
    }
    pooled.push(last);
  }
  return pooled;
}

/** Claims by what was said, in `bins` parts whose sizes differ by one at most; equal sayings may part. */
export function splitEvenly(claims: readonly Claim[], bins: number): Claim[][] {
  const sorted = claims.toSorted((a, b) => a.said - b.said);
  return Array.from({ length: bins }, (_, i) =>
    sorted.slice(Math.floor((i * sorted.length) / bins), Math.floor(((i + 1) * sorted.length) / bins)),
  ).filter((own) => own.length > 0);
}

function pool(a: Block, b: Block): Block {
  const weight = a.weight + b.weight;
  return {
    weight,
    said: (a.said * a.weight + b.said * b.weight) / weight,
    right: (a.right * a.weight + b.right * b.weight) / weight,
  };
}

/** The straight line through two points, at `said`; kept off 0 and 1, which nothing earns. */
function runOn([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number], said: number): number {
  const right = x0 === x1 ? y1 : y1 + ((said - x1) * (y1 - y0)) / (x1 - x0);
  return said < x1 ? Math.min(Math.max(right, 0.01), y1) : Math.max(Math.min(right, 0.99), y1);
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
