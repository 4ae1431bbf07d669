import type { OWN_TABLES, TableRow } from '../../../export/index.ts';
import type { Judged } from '../../../record/index.ts';
import type { Record } from '../../record.ts';
import { judgedOf } from './judged.ts';
import { actorsOf } from './lists.ts';
import { type Page, readingPages, type Stretch } from './pages.ts';

export type StatementTableRow = TableRow<(typeof OWN_TABLES)['statements']>;

/** Every statement of the readings in force, by document, a page at a time. */
export async function* statementPages(
  record: Record,
  asOf?: string,
  judged?: Judged,
  stretch?: Stretch,
): AsyncGenerator<StatementTableRow[]> {
  for await (const page of readingPages(record, asOf, stretch)) yield await rowsOf(record, page, judged);
}

async function rowsOf(record: Record, page: Page, judged?: Judged): Promise<StatementTableRow[]> {
  const actors = await actorsOf(record, page);
  const cellsOf = await judgedOf(record, page, 'statement', judged);
  const rows = await record.db
    .selectFrom('statements as s')
    .leftJoin('channels as c', (join) => join.onRef('c.reading_id', '=', 's.reading_id').onRef('c.id', '=', 's.channel'))
    .select(['s.reading_id', 's.id', 's.speaker', 's.addressee', 's.manner', 's.cue', 'c.kind as channel', 's.words'])
    .select(['s.span_start', 's.span_end', 's.confidence', 's.made_by'])
    .where('s.reading_id', '>=', page.first)
    .where('s.reading_id', '<=', page.last)
    .orderBy('s.reading_id')
    .orderBy('s.span_start')
    .orderBy('s.id')
    .execute();
  return rows.flatMap(({ reading_id, id, speaker, addressee, ...statement }) => {
    const head = page.heads.get(reading_id);
    const cells = cellsOf(reading_id, id);
    if (!head || !cells) return [];
    const by = speaker === null ? undefined : actors.get(reading_id, speaker);
    const to = addressee === null ? undefined : actors.get(reading_id, addressee);
    return {
      document: head.document,
      statement: id,
      published: head.published,
      speaker: by?.name ?? null,
      speaker_country: by?.country ?? null,
      addressee: to?.name ?? null,
      addressee_country: to?.country ?? null,
      ...statement,
      ...cells,
    };
  });
}
