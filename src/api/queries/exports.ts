import type { z } from 'zod';
import { type ExportRow, findExport, listExports, type Record } from '../../store/index.ts';
import type { exportAnswer } from '../answers.ts';
import type { ExportQuestion } from '../exports/question.ts';
import { NotThere } from '../problem.ts';

type Told = z.input<typeof exportAnswer>;

/** By its number, as it stands in an address. Throws NotThere. */
export async function exportAsked(record: Record, asked: string): Promise<ExportRow> {
  const found = /^\d{1,9}$/.test(asked) ? await findExport(record, Number(asked)) : null;
  if (!found) throw new NotThere(`The record has no export ${asked}; files are kept for a day.`);
  return found;
}

/** The latest first. */
export async function tellExports(record: Record): Promise<Told[]> {
  return (await listExports(record)).map(toTold);
}

export function toTold({ id, question, owner, ...told }: ExportRow): Told {
  return {
    export: id,
    ...told,
    question: JSON.parse(question) as ExportQuestion['question'],
    file: told.state === 'done' ? `/api/v1/exports/${id}/file` : null,
  };
}
