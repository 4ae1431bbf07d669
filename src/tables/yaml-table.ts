import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A table that breaks its shape: a mistake of whoever edited it, told with file and line. */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Reads YAML of a given shape. Throws a TableError that names every problem as `file:line: what`. */
export function readYamlTable<T>(file: string, text: string, shape: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0)
    throw new TableError(document.errors.map((error) => `${file}:${error.linePos?.[0].line ?? 1}: ${firstLine(error.message)}`));
  const checked = shape.safeParse(document.toJS());
  if (checked.success) return checked.data;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  throw new TableError(
    checked.error.issues.map((issue) => {
      const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] as string] : issue.path;
      return `${file}:${lineOf(path)}: ${path.join('.')}: ${issue.message}`;
    }),
  );
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] as string;
}
