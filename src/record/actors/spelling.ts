/** Do two folded names differ by a letter or two of a longer part, with a part in common? */
export function isSpelling(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const apart = a.map((part, i) => distance(part, b[i] as string));
  return (
    apart.every((d, i) => d === 0 || (d <= Math.floor((a[i] as string).length / 4) && d <= 2)) && apart.filter((d) => d === 0).length >= 1
  );
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] as number;
}
