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
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
