import type { OWN_TABLES, TableRow } from '../../../export/index.ts';
import type { Judged } from '../../../record/index.ts';
import type { Record } from '../../record.ts';
import { judgedOf } from './judged.ts';
import { actorsOf, ByReading, listed, NameList } from './lists.ts';
import { type Page, readingPages, type Stretch } from './pages.ts';

export type CommitmentTableRow = TableRow<(typeof OWN_TABLES)['commitments']>;

/** Every commitment that a reading in force tells of, by document, a page at a time; `commitments.ts` beside joins those said again. */
export async function* commitmentPages(
  record: Record,
  asOf?: string,
  judged?: Judged,
  stretch?: Stretch,
): AsyncGenerator<CommitmentTableRow[]> {
  for await (const page of readingPages(record, asOf, stretch)) yield await rowsOf(record, page, judged);
}

async function rowsOf(record: Record, page: Page, judged?: Judged): Promise<CommitmentTableRow[]> {
  const actors = await actorsOf(record, page);
  const cellsOf = await judgedOf(record, page, 'commitment', judged);
  const parties = await record.db
    .selectFrom('commitment_parties')
    .select(['reading_id', 'commitment', 'actor'])
    .where('reading_id', '>=', page.first)
    .where('reading_id', '<=', page.last)
    .where('role', '=', 'party')
    .orderBy('reading_id')
    .orderBy('commitment')
    .orderBy('number')
    .execute();
  const lists = new ByReading<NameList>();
  for (const { reading_id, commitment, actor } of parties) {
    const list = lists.get(reading_id, commitment) ?? new NameList();
    lists.set(reading_id, commitment, list);
    const named = actors.get(reading_id, actor);
    if (named) list.add(named);
  }
  const rows = await record.db
    .selectFrom('commitments')
    .select(['reading_id', 'id', 'form', 'standing', 'committed', 'fields', 'refers_when', 'statement', 'words'])
    .select(['span_start', 'span_end', 'confidence', 'made_by'])
    .where('reading_id', '>=', page.first)
    .where('reading_id', '<=', page.last)
    .orderBy('reading_id')
    .orderBy('span_start')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ reading_id, id, committed, form, standing, fields, ...commitment }) => {
    const head = page.heads.get(reading_id);
    const cells = cellsOf(reading_id, id);
    if (!head || !cells) return [];
    const list = lists.get(reading_id, id);
    return {
      document: head.document,
      commitment: id,
      published: head.published,
      form,
      standing,
      committed: committed === null ? null : (actors.get(reading_id, committed)?.name ?? null),
      parties: list?.names ?? null,
      party_countries: list?.countries ?? null,
      fields: listed(fields),
      ...commitment,
      ...cells,
    };
  });
}
