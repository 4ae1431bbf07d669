import { correct, withoutSame } from './corrections.ts';
import type { Judgeable, Place } from './judgeable.ts';
import { type Said, sameValue } from './said.ts';
import type { LoggedVerdict } from './verdict.ts';

/**
 * What became of a verdict in a reading: it stands at a record; the record is there and says something else now, so that it was
 * not judged; or no such record is made any more.
 */
export type Fate = 'stands' | 'changed' | 'gone';

export interface FoundAgain {
  readonly verdict: LoggedVerdict;
  readonly fate: Fate;
  /** Id of the record in the reading; null where it is gone. */
  readonly record: string | null;
}

/** Of two places the shared part against both: less than this is another record. */
const SHARED = 0.5;

/**
 * Finds in a reading the records that verdicts were given on: at the same place, else the one that shares most of it. Accepted and
 * rejected is what was said then. Corrections hold whatever the machine says now; where it says the same now, it is accepted.
 */
export function findAgain(verdicts: readonly LoggedVerdict[], judgeables: readonly Judgeable[]): FoundAgain[] {
  return verdicts.map((verdict): FoundAgain => {
    const found = recordAt(verdict, judgeables);
    if (!found) return { verdict, fate: 'gone', record: null };
    const record = found.id;
    if (verdict.corrections === null) return { verdict, fate: saysSame(verdict.said, found.said) ? 'stands' : 'changed', record };
    const left = withoutSame(verdict.corrections, found.said);
    if (Object.keys(left).length > 0) return { verdict: { ...verdict, corrections: left }, fate: 'stands', record };
    const isRight = saysSame(correct(verdict.said, verdict.corrections), found.said);
    return { verdict: { ...verdict, verdict: 'accept', corrections: null }, fate: isRight ? 'stands' : 'changed', record };
  });
}

/** The place may be a little other than it was. */
function saysSame(before: Said, now: Said): boolean {
  const { span: _, ...then } = before;
  return Object.entries(then).every(([field, value]) => sameValue(value, (now as Readonly<Record<string, unknown>>)[field]));
}

function recordAt(place: Place, judgeables: readonly Judgeable[]): Judgeable | null {
  const sharing = judgeables
    .filter(({ kind }) => kind === place.kind)
    .map((judgeable) => ({ judgeable, shared: sharedPart(place, judgeable) }))
    .filter(({ shared }) => shared >= SHARED);
  const isSame = ({ judgeable }: (typeof sharing)[number]) => judgeable.number === place.number;
  return (
    (sharing.find((one) => one.shared === 1 && isSame(one)) ?? sharing.toSorted((a, b) => b.shared - a.shared || (isSame(a) ? -1 : 1))[0])
      ?.judgeable ?? null
  );
}

/** 1 for the same place, 0 for places apart: the shared characters over all characters of both. */
function sharedPart(one: Place, other: Place): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  if (one.start === other.start && one.end === other.end) return 1;
  return shared <= 0 ? 0 : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
