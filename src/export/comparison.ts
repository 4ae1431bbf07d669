type Pair = readonly [number, number];

interface Account {
  readonly id: string;
  readonly text: string;
}

/** What two accounts say of one meeting, point by point; spans in code points of each text. */
export interface Comparison {
  readonly a: Account;
  readonly b: Account;
  readonly points: readonly {
    readonly topic: string;
    readonly a: readonly Pair[];
    readonly b: readonly Pair[];
    readonly difference: string | null;
  }[];
}

const SILENT = 'not mentioned';

export function comparisonToJson({ a, b, points }: Comparison): string {
  return `${JSON.stringify({ a: a.id, b: b.id, points })}\n`;
}

/** A table of three columns; what only one side says comes last. */
export function comparisonToMarkdown(comparison: Comparison): string {
  const cell = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|');
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |\n`;
  const { a, b } = comparison;
  const rows = inOrder(comparison).map(({ topic, difference, left, right }) =>
    row([difference === null ? topic : `${topic} (${difference})`, left ?? SILENT, right ?? SILENT]),
  );
  return `${row(['Topic', a.id, b.id])}|---|---|---|\n${rows.join('')}`;
}

export function comparisonToText(comparison: Comparison): string {
  const { a, b } = comparison;
  return inOrder(comparison)
    .map(({ topic, difference, left, right }) => {
      const told = difference === null ? topic : `${topic} [${difference}]`;
      return `${told}\n  ${a.id}: ${left ?? SILENT}\n  ${b.id}: ${right ?? SILENT}\n`;
    })
    .join('\n');
}

function inOrder({ a, b, points }: Comparison) {
  const [left, right] = [quoterOf(a.text), quoterOf(b.text)];
  return points
    .map(({ topic, difference, ...spans }) => ({ topic, difference, left: left(spans.a), right: right(spans.b) }))
    .toSorted((one, two) => Number(one.left === null || one.right === null) - Number(two.left === null || two.right === null));
}

function quoterOf(text: string): (spans: readonly Pair[]) => string | null {
  const characters = Array.from(text);
  return (spans) =>
    spans.length === 0 ? null : spans.map(([start, end]) => characters.slice(start, end).join('').replace(/\s+/g, ' ')).join(' … ');
}
