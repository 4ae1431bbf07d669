/** The days a TIMEX3 value covers, first and last (YYYY-MM-DD); null where it is no date or not placed. */
export function daysOf(value: string): { readonly start: string; readonly end: string } | null {
  const day = /^(\d{4}-\d{2}-\d{2})/.exec(value)?.[1];
  if (day) return { start: day, end: day };
  const week = /^(\d{4})-W(\d{2})/.exec(value);
  if (week) return weekDays(Number(week[1]), Number(week[2]), value.endsWith('-WE'));
  const part = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI|\d{2})$/.exec(value);
  if (part) return monthDays(Number(part[1]), MONTHS[part[2] as string] ?? [Number(part[2]), Number(part[2])]);
  const year = /^(\d{4})$/.exec(value)?.[1];
  if (year) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const decade = /^(\d{3})$/.exec(value)?.[1];
  return decade ? { start: `${decade}0-01-01`, end: `${decade}9-12-31` } : null;
}

const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
};

function monthDays(year: number, [first, last]: readonly [number, number]): { start: string; end: string } {
  return { start: iso(new Date(Date.UTC(year, first - 1, 1))), end: iso(new Date(Date.UTC(year, last, 0))) };
}

/** ISO 8601: week 1 holds the year's first Thursday. */
function weekDays(year: number, week: number, weekend: boolean): { start: string; end: string } {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  const at = (days: number): string => iso(new Date(monday + days * 86_400_000));
  return { start: at(weekend ? 5 : 0), end: at(6) };
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
