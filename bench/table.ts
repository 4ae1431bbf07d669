export type Cell = string | number | null;

/** Columns side by side under their headings: words to the left, numbers to the right with like decimals, null as nothing. */
export function drawTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const columns = head.map((title, i) => {
    const cells = rows.map((row) => row[i] ?? null);
    const numbers = cells.filter((cell) => typeof cell === 'number');
    const right = numbers.length > 0 && cells.every((cell) => typeof cell !== 'string');
    const decimals = Math.max(0, ...numbers.map((number) => (String(number).split('.')[1] ?? '').length));
    const words = [title, ...cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(decimals) : (cell ?? '')))];
    const width = Math.max(...words.map((word) => word.length));
    return words.map((word) => (right ? word.padStart(width) : word.padEnd(width)));
  });
  return [head, ...rows]
    .map((_, i) =>
      columns
        .map((column) => column[i] ?? '')
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
