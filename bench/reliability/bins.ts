import { type Claim, meanSaid, shareRight } from './claim.ts';

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly said: number;
  readonly right: number;
}

/** Bins of equal width over 0–1; 1 itself falls in the last. Empty bins are left out. */
export function binByWidth(claims: readonly Claim[], bins: number): Bin[] {
  return Array.from({ length: bins }, (_, i) => {
    const own = claims.filter(({ said }) => Math.min(Math.floor(said * bins + 1e-9), bins - 1) === i);
    return { from: i / bins, to: (i + 1) / bins, count: own.length, said: meanSaid(own), right: shareRight(own) };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error, 0–1: how far the said is from the right, over bins weighed by how much they hold. */
export function expectedError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, said, right }) => sum + count * Math.abs(said - right), 0) / Math.max(all, 1);
}
