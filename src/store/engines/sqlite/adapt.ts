import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements kept prepared. Their texts are few but for rows that are put in together: one for each number of rows. */
const KEPT = 1000;

/** `node:sqlite` as Kysely's SQLite dialect wants it. */
export function adapt(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (text) => {
      const found = kept.get(text);
      if (found) return found;
      // A transaction that first reads and then writes must not find that another wrote in between.
      const statement = adaptStatement(database.prepare(text === 'begin' ? 'begin immediate' : text));
      if (text === 'rollback') return unlessUndone(statement, database);
      if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string);
      kept.set(text, statement);
      return statement;
    },
  };
}

/** On a full disk SQLite undoes the transaction by itself; a second undoing would fail and hide why. */
function unlessUndone(rollback: SqliteStatement, database: DatabaseSync): SqliteStatement {
  return { ...rollback, run: (parameters) => (database.isTransaction ? rollback.run(parameters) : { changes: 0, lastInsertRowid: 0 }) };
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
