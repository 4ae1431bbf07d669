import type { Record } from '../../store/index.ts';
import type { Chunks } from './chunks.ts';
import { FORMATS, type Format } from './formats.ts';
import type { ExportQuestion } from './question.ts';

/** What goes into the file that was asked for. */
export function writeExport(record: Record, { format, question: { table = 'events', as_of, judged = 'both' } }: ExportQuestion): Chunks {
  const { write } = FORMATS[format] as Format;
  return write(record, { table, judged, ...(as_of !== undefined && { asOf: endOf(as_of) }) });
}

/** The moment at which a day (UTC) is over. */
function endOf(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
