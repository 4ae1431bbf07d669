import { type JudgedCells, judgedCells, unjudgedCells } from '../../../export/index.ts';
import { isWanted, type Judged } from '../../../record/index.ts';
import type { Record } from '../../record.ts';
import { ByReading } from './lists.ts';
import type { Page } from './pages.ts';

type Kind = 'event' | 'statement' | 'commitment';

/** What stands at the records of a page: cells of a record that is wanted; null for one that is not. */
export type JudgedOfPage<K extends Kind> = (reading: number, record: string) => JudgedCells<K> | null;

export async function judgedOf<K extends Kind>(record: Record, { first, last }: Page, kind: K, judged?: Judged): Promise<JudgedOfPage<K>> {
  const rows = await record.db
    .selectFrom('judged')
    .select(['reading_id', 'record', 'verdict', 'judged_by', 'judged_at', 'disputed', 'corrections'])
    .where('reading_id', '>=', first)
    .where('reading_id', '<=', last)
    .where('kind', '=', kind)
    .execute();
  const found = new ByReading<JudgedCells<K> | null>();
  for (const { reading_id, record: id, corrections, ...row } of rows)
    found.set(
      reading_id,
      id,
      isWanted(row.verdict, judged)
        ? judgedCells(kind, { ...row, corrections: corrections === null ? {} : JSON.parse(corrections) })
        : null,
    );
  const others = isWanted(null, judged) ? unjudgedCells(kind) : null;
  return (reading, id) => {
    const cells = found.get(reading, id);
    return cells === undefined ? others : cells;
  };
}
