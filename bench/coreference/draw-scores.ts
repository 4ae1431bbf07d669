import { drawTable } from '../table.ts';

/** A line for each, of its names and of its figures to one decimal; nothing of none. */
export function drawScores(lines: readonly Readonly<Record<string, string | number>>[]): string {
  return drawTable(
    Object.keys(lines[0] ?? {}),
    lines.map((line) => Object.values(line).map((value) => (typeof value === 'number' ? Number(value.toFixed(1)) : value))),
  );
}
