/** A day, with or without the time after it, as ISO 8601 writes it: `2023-04-17`, `2023-04-17T10:15:00+03:00`. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:?\d{2}.*)?$/;

/** The day, `YYYY-MM-DD`, as the writer's own clock had it, or null for what is no date or no day of the calendar. */
export function readIsoDate(written: string): string | null {
  const [, year, month, day] = ISO.exec(written.trim()) ?? [];
  if (!year || !month || !day) return null;
  const date = `${year}-${month}-${day}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}
