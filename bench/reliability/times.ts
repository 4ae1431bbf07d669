import { overlaps, type Span } from '../../src/domain/index.ts';

export interface Dated {
  readonly span: Span;
  readonly value: string;
}

/** For each found time, whether a gold one that it touches has its value; each gold one counts once, an exact span first. */
export function judgeTimes(gold: readonly Dated[], found: readonly Dated[]): boolean[] {
  const right = found.map(() => false);
  const used = new Set<number>();
  for (const wanted of gold) {
    const touching = found.flatMap(({ span }, i) => (!used.has(i) && overlaps(span, wanted.span) ? [i] : []));
    const exact = touching.find((i) => found[i]?.span.start === wanted.span.start && found[i]?.span.end === wanted.span.end);
    const chosen = exact ?? touching[0];
    if (chosen === undefined) continue;
    used.add(chosen);
    right[chosen] = plain(found[chosen]?.value ?? '') === plain(wanted.value);
  }
  return right;
}

/** Seconds that are naught are not said. */
function plain(value: string): string {
  return value
    .trim()
    .toUpperCase()
    .replace(/(T\d\d:\d\d):00$/, '$1');
}
