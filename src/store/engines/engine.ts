import type { Dialect, Kysely, RawBuilder, Transaction } from 'kysely';
import type { Schema } from '../schema.ts';

export type Database = Kysely<Schema> | Transaction<Schema>;

/** What a database does in its own way. Everything else is said once, in Kysely. */
export interface Engine {
  /** For messages. */
  readonly where: string;
  readonly dialect: Dialect;
  /** Statements that keep `table`'s `columns` from being changed. */
  freeze(table: string, columns: readonly string[]): readonly RawBuilder<unknown>[];
  /** Statements that make the index for full text. */
  textIndex(): readonly RawBuilder<unknown>[];
  /** Ids of documents that hold the words, best first, with a piece of the text around them. */
  search(words: string): RawBuilder<{ document_id: number; rank: number; around: string }>;
  /** Is a table of this name there? */
  hasTable(db: Database, name: string): Promise<boolean>;
}
