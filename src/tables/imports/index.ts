import { readFactbook } from './factbook.ts';
import { mergeRows } from './merge.ts';
import { readOfficials } from './officials.ts';
import type { ImportedRows } from './rows.ts';
import { readWikidata } from './wikidata.ts';
import { writeOffices } from './write-yaml.ts';

/** Reads an export of office holders: the CIA World Factbook's heads, Wikidata's holders, or a list of our own columns, told apart by their columns. */
export function readExport(text: string, codeOf: (name: string) => string | null): ImportedRows {
  const columns = (text.split('\n', 1)[0] ?? '')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/[,\t]/);
  if (columns.includes('title_and_name_as_printed')) return readFactbook(text, codeOf);
  if (columns.includes('wikidata_id')) return readWikidata(text, codeOf);
  if (columns.includes('iso3') && columns.includes('role')) return readOfficials(text);
  return { rows: [], problems: [{ line: 1, what: `columns of no export that is known: ${columns.join(', ')}` }] };
}

export type { ImportedRows };
export { mergeRows, writeOffices };
