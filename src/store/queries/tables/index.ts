import type { OWN_TABLES, OwnTable, TableRow } from '../../../export/index.ts';
import type { Judged } from '../../../record/index.ts';
import type { Record } from '../../record.ts';
import { commitmentPages } from './commitments.ts';
import { documentPages } from './documents.ts';
import { eventPages } from './events.ts';
import { meetingPages } from './meetings.ts';
import type { Stretch } from './pages.ts';
import { statementPages } from './statements.ts';

type RowOf<T extends OwnTable> = TableRow<(typeof OWN_TABLES)[T]>;

type Pages<T extends OwnTable> = (record: Record, asOf?: string, judged?: Judged, stretch?: Stretch) => AsyncGenerator<RowOf<T>[]>;

const TABLES: { readonly [T in OwnTable]: Pages<T> } = {
  events: eventPages,
  statements: statementPages,
  commitments: commitmentPages,
  meetings: meetingPages,
  documents: documentPages,
};

/** Tables whose rows are those of readings: they can be had a stretch of readings at a time. */
export const READ_TABLES = ['events', 'statements', 'commitments'] as const satisfies readonly OwnTable[];
export type ReadTable = (typeof READ_TABLES)[number];

/** One of Chancery's own tables, whole, a page of rows at a time. `asOf`: as the record stood just before this moment. */
export function tablePages<T extends OwnTable>(record: Record, table: T, asOf?: string, judged?: Judged): AsyncGenerator<RowOf<T>[]> {
  return TABLES[table](record, asOf, judged);
}

/** The rows of a stretch of readings alone, in the same order. */
export function tableStretch<T extends ReadTable>(
  record: Record,
  table: T,
  stretch: Stretch,
  asOf?: string,
  judged?: Judged,
): AsyncGenerator<RowOf<T>[]> {
  return TABLES[table](record, asOf, judged, stretch);
}

/** The highest number of a reading; 0 where there is none. */
export async function lastReading({ db }: Record): Promise<number> {
  const row = await db
    .selectFrom('readings')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}
