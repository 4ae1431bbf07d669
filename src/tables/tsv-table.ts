import type { z } from 'zod';
import { TableError } from './yaml-table.ts';

/** Reads tab-separated lines of a given shape; the first line names the columns. Throws a TableError: `file:line: what`. */
export function readTsvTable<T>(file: string, text: string, shape: z.ZodType<T>): T[] {
  const [head = '', ...lines] = text.split(/\r?\n/);
  const columns = head.split('\t');
  const problems: string[] = [];
  const rows = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    const where = `${file}:${index + 2}`;
    if (cells.length !== columns.length) {
      problems.push(`${where}: ${cells.length} cells, the first line names ${columns.length}`);
      return [];
    }
    const checked = shape.safeParse(Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
    if (checked.success) return [checked.data];
    problems.push(...checked.error.issues.map((issue) => `${where}: ${issue.path.join('.')}: ${issue.message}`));
    return [];
  });
  if (problems.length > 0) throw new TableError(problems);
  return rows;
}
