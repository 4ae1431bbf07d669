import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Bytes } from './bytes.ts';
import { readIsoDate } from './calendar.ts';
import { isBlank, replaceUnstorable } from './characters.ts';
import { makeArticle } from './identity.ts';
import { LARGEST_TEXT } from './limits.ts';
import { fail, type Outcome, succeed } from './outcome.ts';

const FIELDS = ['id', 'text', 'date', 'title', 'publisher', 'url', 'language'] as const;
type CsvField = (typeof FIELDS)[number];
/** Names of the columns that hold what an article has; those left out bear the field's own name. */
export type Columns = Partial<Record<CsvField, string>>;

/** `text=body,date=published`: which column holds what. Returns what is wrong with it, in words, where it is wrong. */
export function readColumns(written: string): Columns | string {
  const columns: Columns = {};
  for (const pair of written.split(',')) {
    const [field, ...name] = pair.split('=');
    if (!FIELDS.includes(field as CsvField) || name.join('=') === '')
      return `"${pair}" is not FIELD=COLUMN with one of ${FIELDS.join(', ')}`;
    columns[field as CsvField] = name.join('=');
  }
  return columns;
}

/** Articles of a CSV file with a header, one a row; the separator is a comma, semicolon or tab. A bad row is a Problem at its line. */
export async function* readCsv(source: Bytes, where: string, date: string | null, columns: Columns = {}): AsyncGenerator<Outcome> {
  const rows = Readable.from(source).pipe(
    parse({
      bom: true,
      columns: true,
      delimiter: [',', ';', '\t'],
      info: true,
      max_record_size: LARGEST_TEXT,
      relax_column_count_less: true,
      skip_empty_lines: true,
    }),
  );
  const named = (field: CsvField): string => columns[field] ?? field;
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: Record<string, string>; info: { lines: number } }>) {
      const place = `${where}:${info.lines}`;
      if (!(named('text') in record)) {
        yield fail({
          code: 'csv',
          where: `${where}:1`,
          detail: `no column "${named('text')}"; it has ${Object.keys(record).join(', ')}: say which with --columns text=NAME`,
        });
        return;
      }
      yield readRow((field) => record[named(field)]?.trim() || null, place, date);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield fail({ code: 'csv', where: `${where}:${Number(error.lines ?? 1)}`, detail: error.message });
  }
}

function readRow(field: (name: CsvField) => string | null, where: string, date: string | null): Outcome {
  const text = field('text');
  if (text === null || isBlank(text)) return fail({ code: 'empty', where });
  const written = field('date');
  const own = written === null ? null : readIsoDate(written);
  if (written !== null && own === null) return fail({ code: 'date', where, detail: written });
  const id = field('id');
  const details = { title: field('title'), publisher: field('publisher'), url: field('url'), language: field('language') };
  return succeed(
    makeArticle(replaceUnstorable(text), { ...details, ...(id ? { id: replaceUnstorable(id) } : {}), date: own ?? date }),
    where,
  );
}
