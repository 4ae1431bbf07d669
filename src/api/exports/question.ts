import { z } from 'zod';
import { OWN_TABLES, type OwnTable } from '../../export/index.ts';
import { JUDGED } from '../../record/index.ts';
import { FORMATS } from './formats.ts';

const NAMES = Object.keys(FORMATS) as [string, ...string[]];
const TABLES = Object.keys(OWN_TABLES) as [OwnTable, ...OwnTable[]];

/** A file that somebody wants of the whole record. */
export const exportQuestion = z.strictObject({
  format: z.enum(NAMES).meta({ description: 'As `chancery export` has them; brat comes as a .zip.' }),
  question: z
    .strictObject({
      table: z.enum(TABLES).exactOptional().meta({ description: 'For csv and parquet: which table; events unless told.' }),
      as_of: z.iso
        .date({ error: 'not a date (YYYY-MM-DD)' })
        .exactOptional()
        .meta({ description: 'What the record said at the end of that day (UTC).' }),
      judged: z.enum(JUDGED).exactOptional().meta({
        description: 'both: without what people rejected; machine: all that was read; person: what people accepted or corrected.',
      }),
    })
    .default({}),
});

export type ExportQuestion = z.output<typeof exportQuestion>;
