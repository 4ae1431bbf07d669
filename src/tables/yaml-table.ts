import { type Document, isNode, LineCounter, parseAllDocuments, parseDocument } from 'yaml';
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

/** YAML that parses, not held against a shape yet. */
export interface YamlPart {
  /** Line on which it begins. */
  readonly line: number;
  /** Top-level keys; none where it is no map. */
  readonly keys: readonly string[];
  /** Throws a TableError that names every problem as `file:line: what`. */
  check<T>(shape: z.ZodType<T>): T;
}

/** Reads YAML of a given shape. Throws a TableError that names every problem as `file:line: what`. */
export function readYamlTable<T>(file: string, text: string, shape: z.ZodType<T>): T {
  const lines = new LineCounter();
  return partOf(file, parseDocument(text, { lineCounter: lines, uniqueKeys: true }), lines).check(shape);
}

/** The parts of a YAML text that `---` sets apart; empty ones are left out. Throws a TableError where it does not parse. */
export function readYamlParts(file: string, text: string): YamlPart[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true });
  if (!Array.isArray(documents)) return [];
  return documents
    .filter(({ contents, errors }) => contents !== null || errors.length > 0)
    .map((document) => partOf(file, document, lines));
}

function partOf(file: string, document: Document.Parsed, lines: LineCounter): YamlPart {
  if (document.errors.length > 0)
    throw new TableError(document.errors.map((error) => `${file}:${error.linePos?.[0].line ?? 1}: ${firstLine(error.message)}`));
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const value: unknown = document.toJS();
  return {
    line: lineOf([]),
    keys: typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [],
    check: (shape) => {
      const checked = shape.safeParse(value);
      if (checked.success) return checked.data;
      throw new TableError(
        checked.error.issues.map((issue) => {
          const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] as string] : issue.path;
          return `${file}:${lineOf(path)}: ${path.join('.')}: ${issue.message}`;
        }),
      );
    },
  };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] as string;
}
