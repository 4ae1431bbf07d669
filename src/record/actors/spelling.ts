import { distance } from '../../text/distance.ts';

/** Do two folded names differ by a letter or two of a longer part, with a part in common? */
export function isSpelling(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const apart = a.map((part, i) => distance(part, b[i] as string));
  return (
    apart.every((d, i) => d === 0 || (d <= Math.floor((a[i] as string).length / 4) && d <= 2)) && apart.filter((d) => d === 0).length >= 1
  );
}
