/** Something said with a confidence (0–1), and whether the gold bears it out. */
export interface Claim {
  readonly said: number;
  readonly right: boolean;
}

export function shareRight(claims: readonly Claim[]): number {
  return claims.filter(({ right }) => right).length / Math.max(claims.length, 1);
}

export function meanSaid(claims: readonly Claim[]): number {
  return claims.reduce((sum, { said }) => sum + said, 0) / Math.max(claims.length, 1);
}
