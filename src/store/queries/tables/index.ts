import type { OWN_TABLES, OwnTable, TableRow } from '../../../export/index.ts';
import type { Judged } from '../../../record/index.ts';
import type { Record } from '../../record.ts';
import { commitmentPages } from './commitments.ts';
import { documentPages } from './documents.ts';
import { eventPages } from './events.ts';
import { meetingPages } from './meetings.ts';
import { statementPages } from './statements.ts';

type RowOf<T extends OwnTable> = TableRow<(typeof OWN_TABLES)[T]>;

const TABLES: { readonly [T in OwnTable]: (record: Record, asOf?: string, judged?: Judged) => AsyncGenerator<RowOf<T>[]> } = {
  events: eventPages,
  statements: statementPages,
  commitments: commitmentPages,
  meetings: meetingPages,
  documents: documentPages,
};

/** One of Chancery's own tables, whole, a page of rows at a time. `asOf`: as the record stood just before this moment. */
export function tablePages<T extends OwnTable>(record: Record, table: T, asOf?: string, judged?: Judged): AsyncGenerator<RowOf<T>[]> {
  return TABLES[table](record, asOf, judged);
}
