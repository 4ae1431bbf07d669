/** Dates known to the year, the month or the day: `2012`, `2012-05`, `2012-05-07`. */

/** The first day that a date can mean, YYYY-MM-DD. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a date can mean, YYYY-MM-DD. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number) as [number, number];
  // Of years before 100, Date makes others; every 400 years the calendar is the same.
  return `${date}-${new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()}`;
}
