const DAY = 86_400_000;

/** YYYY-MM-DD, some days later. */
export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);
}

interface Days {
  readonly start: string | null;
  readonly end: string | null;
}

/** Days between two stretches of days; 0 where they share a day, infinite where one is not known. */
export function daysApart(a: Days, b: Days): number {
  if (a.start === null || b.start === null) return Number.POSITIVE_INFINITY;
  const between = (earlier: string | null, later: string) => (Date.parse(later) - Date.parse(earlier ?? later)) / DAY;
  return Math.max(0, between(a.end ?? a.start, b.start), between(b.end ?? b.start, a.start));
}

/** Days of a stretch that still tell a meeting from the next. */
export const LONGEST = 31;

/** Every day of a stretch with those a margin around it; none where it is longer than a month. */
export function daysAround({ start, end }: Days, margin: number): string[] {
  if (start === null) return [];
  const length = (Date.parse(end ?? start) - Date.parse(start)) / DAY + 1;
  return length > LONGEST ? [] : Array.from({ length: length + 2 * margin }, (_, i) => shiftDay(start, i - margin));
}
