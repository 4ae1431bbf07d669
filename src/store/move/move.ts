import { RecordFault } from '../engines/fault.ts';
import type { Record } from '../record.ts';
import { copyBatch, copyRest, copyUnrooted } from './copy.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { planMove } from './plan.ts';

export interface MovedTable extends Fingerprint {
  readonly table: string;
}

/** Documents, actors or readings that are copied in one transaction, with all that belongs to them. */
const BATCH = 100;
/** Belongs to the database, not to the record. */
const OWN = 'chancery_schema';

/**
 * Copies a record whole into another that is empty or that an earlier move into it left unfinished, then counts and hashes every
 * table on both sides; gives each table that was found to be the same. `tell` hears how far it is. Throws a RecordFault where the
 * target holds something else, or a table differs.
 */
export async function* moveRecord(
  source: Record,
  target: Record,
  tell: (table: string, rows: number) => void,
  batch = BATCH,
): AsyncGenerator<MovedTable> {
  const tables = (await source.engine.tables(source.db)).filter((table) => table !== OWN);
  const plan = planMove(tables, await source.engine.references(source.db));
  await checkTarget(source, target);
  for (const rooted of plan.rooted) {
    for (let rows = 0; ; tell(rooted.root, rows)) {
      const copied = await copyBatch(source, target, rooted, batch);
      if (copied === 0) break;
      rows += copied;
    }
  }
  await copyUnrooted(source, target, plan);
  await copyRest(source, target, plan);
  for (const table of tables) {
    tell(table, 0);
    const [here, there] = [await fingerprint(source, table), await fingerprint(target, table)];
    if (here.rows !== there.rows || here.hash !== there.hash)
      throw new RecordFault(
        `${target.engine.where}: ${table} differs after the copy (${here.rows} rows, ${there.rows} there): was either record changed meanwhile? Move into an empty database`,
      );
    yield { table, ...here };
  }
}

/** What is there already must be of the same record. */
async function checkTarget(source: Record, target: Record): Promise<void> {
  const known = async (record: Record, after: number) =>
    await record.db.selectFrom('documents').select(['id', 'hash']).where('id', '>', after).orderBy('id').limit(10_000).execute();
  for (let after = 0; ; ) {
    const there = await known(target, after);
    const here = new Map((await known(source, after)).map(({ id, hash }) => [id, hash]));
    if (there.some(({ id, hash }) => here.get(id) !== hash))
      throw new RecordFault(`${target.engine.where}: holds other documents; a record moves into an empty database`);
    const last = there.at(-1);
    if (!last) return;
    after = last.id;
  }
}
