import type { ColumnDefinitionBuilder, CreateTableBuilder } from 'kysely';
import type { Database, Engine } from '../engines/engine.ts';

/** One step of the schema, never changed once it is out. It runs in a transaction of its own. */
export interface Migration {
  readonly name: string;
  up(db: Database, engine: Engine): Promise<void>;
  /** Works out from the readings that are there what the step made room for; in the same transaction, when all steps are done. */
  readonly fill?: (db: Database) => Promise<void>;
}

// Tables grow column by column, and the builder's type with them.
// biome-ignore lint/suspicious/noExplicitAny: Kysely's own constraint.
export type Table = CreateTableBuilder<any, any>;

/** Confidence, and the rule or model head that made the record. */
export function made(table: Table): Table {
  return table
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull());
}

export function spanned(table: Table): Table {
  return table
    .addColumn('span_start', 'integer', (column) => column.notNull())
    .addColumn('span_end', 'integer', (column) => column.notNull());
}

/** A record of a reading, told by the reading and its id there. */
export function read(table: Table): Table {
  return ofReading(table)
    .addColumn('id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${nameOf(table)}_key`, ['reading_id', 'id']);
}

export function ofReading(table: Table): Table {
  return table.addColumn('reading_id', 'integer', (column) => column.notNull().references('readings.id'));
}

/** A column that names a record of the same reading. */
export function refers(table: Table, column: string, target: string): Table {
  return table.addForeignKeyConstraint(`${nameOf(table)}_${column}`, ['reading_id', column], target, ['reading_id', 'id'], (constraint) =>
    constraint.deferrable().initiallyDeferred(),
  );
}

/** Columns of text that may be empty. */
export function texts(table: Table, ...columns: string[]): Table {
  return columns.reduce((made, column) => made.addColumn(column, 'text'), table);
}

export function neededTexts(table: Table, ...columns: string[]): Table {
  return columns.reduce((made, column) => made.addColumn(column, 'text', (built) => built.notNull()), table);
}

/** A key that the database counts up. */
export function counted(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder {
  return column.primaryKey().autoIncrement();
}

function nameOf(table: Table): string {
  return table.toOperationNode().table.table.identifier.name;
}
