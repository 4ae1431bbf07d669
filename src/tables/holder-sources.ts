import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { TableError } from './yaml-table.ts';

const HolderSourceShape = z.strictObject({
  key: z.string().regex(/^[a-z]+$/),
  name: z.string().min(1),
  /** The last day for which it knows who was in office. */
  horizon: z.iso.date(),
  what: z.string(),
});

/** On whose word the tables of offices say who held them. */
export type HolderSource = z.infer<typeof HolderSourceShape>;

/** Reads `data/holder-sources.tsv`. Throws a TableError. */
export function readHolderSources(file: string, text: string): HolderSource[] {
  const rows = parse(text, { columns: true, delimiter: '\t', quote: null, skip_empty_lines: true }) as unknown[];
  return rows.map((row, i) => {
    const checked = HolderSourceShape.safeParse(row);
    if (checked.success) return checked.data;
    throw new TableError(checked.error.issues.map((issue) => `${file}:${i + 2}: ${issue.path.join('.')}: ${issue.message}`));
  });
}
