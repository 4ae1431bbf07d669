import type { CompiledQuery } from 'kysely';
import type { Record } from '../../record.ts';

interface Query<Row> {
  compile(): CompiledQuery<Row>;
  execute(): Promise<Row[]>;
}

/** The rows of a query as arrays in the order of its columns: in bulk twice as fast as objects, where the database can. */
export async function selectArrays<Row extends object>(record: Record, query: Query<Row>): Promise<unknown[][]> {
  const { arrays } = record.engine;
  if (!arrays) return (await query.execute()).map((row) => Object.values(row));
  const { sql, parameters } = query.compile();
  return arrays(sql, parameters);
}
