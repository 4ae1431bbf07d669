import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readYamlTable } from './yaml-table.ts';

/** How the parts of a page that are not its article are known; `data/lexicon/furniture.yaml` says what each list means. */
export interface FurnitureTable {
  /** In lower case, the longest first. */
  readonly labels: readonly string[];
  readonly companions: ReadonlySet<string>;
  readonly leads: readonly { readonly kind: string; readonly words: number; readonly pattern: RegExp }[];
  readonly lines: readonly { readonly kind: string; readonly pattern: RegExp }[];
  readonly tails: readonly RegExp[];
  /** In lower case. */
  readonly sections: ReadonlySet<string>;
}

const Words = z.array(z.string().min(1).toLowerCase());
const Kind = z.string().min(1);
const whole = compiled((source) => new RegExp(`^(?:${source})$`, 'iu'));
const tail = compiled((source) => new RegExp(`(?:${source})$`, 'iu'));
const shape = z.strictObject({
  labels: Words,
  companions: Words,
  leads: z.array(z.strictObject({ kind: Kind, words: z.int().positive(), begin: Words })),
  lines: z.array(z.strictObject({ kind: Kind, any: z.array(whole) })),
  tails: z.array(tail),
  sections: Words,
});

const FILE = new URL('../../data/lexicon/furniture.yaml', import.meta.url);
let read: FurnitureTable | undefined;

export function furnitureTable(): FurnitureTable {
  read ??= compileFurniture(readFileSync(FILE, 'utf8'));
  return read;
}

/** The table of a YAML text; throws a TableError naming each line that is wrong. */
export function compileFurniture(yaml: string): FurnitureTable {
  const rows = readYamlTable('data/lexicon/furniture.yaml', yaml, shape);
  return {
    labels: rows.labels.toSorted((a, b) => b.length - a.length),
    companions: new Set(rows.companions),
    leads: rows.leads.map(({ kind, words, begin }) => ({
      kind,
      words,
      pattern: new RegExp(`^(?:${begin.map(quoteWords).join('|')})\\s*:`, 'iu'),
    })),
    lines: rows.lines.flatMap(({ kind, any }) => any.map((pattern) => ({ kind, pattern }))),
    tails: rows.tails,
    sections: new Set(rows.sections),
  };
}

/** A regular expression as a person writes it; one that is none is told with its line. */
function compiled(compile: (source: string) => RegExp) {
  return z.string().transform((source, context) => {
    try {
      return compile(source);
    } catch (error) {
      context.addIssue(error instanceof Error ? error.message : 'not a regular expression');
      return z.NEVER;
    }
  });
}

function quoteWords(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
