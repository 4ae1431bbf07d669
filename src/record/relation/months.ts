import type { RelationCell } from './cell.ts';
import { smooth } from './trend.ts';

export interface RelationMonth {
  /** YYYY-MM */
  readonly month: string;
  readonly events: number;
  readonly types: Readonly<Record<string, number>>;
  readonly quads: Readonly<Record<string, number>>;
  /** Mean Goldstein value, -10 to 10; null in a month without events. */
  readonly intensity: number | null;
  /** The mean of the months around it, the nearer the weightier; null where they have no events. */
  readonly trend: number | null;
}

/** Every month from the first to the last, those without events too: a gap is to be seen. */
export function countMonths(cells: readonly RelationCell[]): RelationMonth[] {
  const found = Map.groupBy(cells, ({ month }) => month);
  const months = monthsBetween([...found.keys()].toSorted());
  const sums = months.map((month) => {
    const own = found.get(month) ?? [];
    const events = own.reduce((sum, cell) => sum + cell.events, 0);
    return { month, own, events, sum: own.reduce((sum, cell) => sum + cell.intensity, 0) };
  });
  const trend = smooth(sums.map(({ events, sum }) => ({ weight: events, sum })));
  return sums.map(({ month, own, events, sum }, at) => ({
    month,
    events,
    types: countBy(own, 'type'),
    quads: countBy(own, 'quad'),
    intensity: events === 0 ? null : sum / events,
    trend: trend[at] ?? null,
  }));
}

function countBy(cells: readonly RelationCell[], name: 'type' | 'quad'): { [value: string]: number } {
  const counts: { [value: string]: number } = {};
  for (const cell of cells) counts[cell[name]] = (counts[cell[name]] ?? 0) + cell.events;
  return counts;
}

/** `found`: in order. A month that is no month is left out. */
function monthsBetween(found: readonly string[]): string[] {
  const numbers = found.filter((month) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)).map(toNumber);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => toMonth(first + at));
}

function toNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function toMonth(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
