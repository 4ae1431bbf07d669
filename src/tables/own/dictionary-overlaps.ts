import type { CodedTime } from './own-actors.ts';

/** Days that two codes may both hold: a change is told by different days in different sources. */
const HAND_OVER = 31;

/** Times of one entry in which it would act for two states or organisations at once, in words. Codes without dates are what else it is. */
export function findOverlaps(times: readonly CodedTime[]): string[] {
  const dated = times.filter(({ since, until }) => since || until);
  return dated.flatMap((one, i) =>
    dated
      .slice(i + 1)
      .filter((other) => one.country !== other.country && daysBoth(one, other) > HAND_OVER)
      .map((other) => `${one.code} and ${other.code} hold at the same time`),
  );
}

function daysBoth(a: CodedTime, b: CodedTime): number {
  const [, since = ''] = [a.since ?? '0001-01-01', b.since ?? '0001-01-01'].sort();
  const [until = ''] = [a.until ?? '9999-12-31', b.until ?? '9999-12-31'].sort();
  return (Date.parse(until) - Date.parse(since)) / 86_400_000;
}
