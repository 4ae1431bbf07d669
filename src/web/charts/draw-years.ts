import type { Drawing, Swatch } from './drawing.ts';
import { drawStacks } from './stacks.ts';

const WIDTH = 460;
const HEIGHT = 220;
/** Years told below the columns at most. */
const NAMES = 8;

/** A column a year; years between that have nothing have their place. `unit`: what the numbers are of, `valuesOf` a year's for each part. */
export function drawYears<Row extends { readonly year: number }>(
  rows: readonly Row[],
  { parts, unit }: { readonly parts: readonly Swatch[]; readonly unit: string },
  valuesOf: (row: Row) => readonly number[],
): Pick<Drawing, 'width' | 'height' | 'content' | 'legend'> {
  const stacks = everyYear(rows).map(([year, row]) => ({ label: `${year}`, values: row ? valuesOf(row) : parts.map(() => 0) }));
  const content = drawStacks(stacks, { width: WIDTH, height: HEIGHT, parts, unit, names: NAMES });
  return { width: WIDTH, height: HEIGHT, content, legend: parts };
}

function everyYear<Row extends { readonly year: number }>(rows: readonly Row[]): [number, Row | undefined][] {
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => [first + at, rows.find(({ year }) => year === first + at)]);
}
