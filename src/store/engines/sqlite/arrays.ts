import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Engine } from '../engine.ts';

/** Rows as arrays; statements are few and stay prepared. */
export function readArrays(database: DatabaseSync): NonNullable<Engine['arrays']> {
  const kept = new Map<string, StatementSync>();
  return (query, parameters) => {
    let statement = kept.get(query);
    if (!statement) {
      statement = database.prepare(query);
      statement.setReturnArrays(true);
      kept.set(query, statement);
    }
    return statement.all(...(parameters as SQLInputValue[])) as unknown as unknown[][];
  };
}
