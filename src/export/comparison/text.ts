import { type Comparison, type PrintedSide, printPoints, SILENT } from './comparison.ts';

export function comparisonToJson({ a, b, points }: Comparison): string {
  return `${JSON.stringify({ a: a.id, b: b.id, points })}\n`;
}

/** A table of three columns; what only one side says comes last. */
export function comparisonToMarkdown(comparison: Comparison): string {
  const cell = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|');
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |\n`;
  const { a, b } = comparison;
  const rows = printPoints(comparison).map(({ topic, difference, a, b }) =>
    row([difference === null ? topic : `${topic} (${difference})`, tell(a), tell(b)]),
  );
  return `${row(['Topic', a.name, b.name])}|---|---|---|\n${rows.join('')}`;
}

export function comparisonToText(comparison: Comparison): string {
  const { a, b } = comparison;
  return printPoints(comparison)
    .map((point) => {
      const told = point.difference === null ? point.topic : `${point.topic} [${point.difference}]`;
      return `${told}\n  ${a.name}: ${tell(point.a)}\n  ${b.name}: ${tell(point.b)}\n`;
    })
    .join('\n');
}

function tell(side: PrintedSide | null): string {
  if (side === null) return SILENT;
  return side.voices.length === 0 ? side.words : `${side.words} [${side.voices.join('; ')}]`;
}
