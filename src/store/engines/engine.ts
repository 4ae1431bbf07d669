import type { Dialect, Kysely, KyselyPlugin, RawBuilder, Transaction } from 'kysely';
import type { Schema } from '../schema.ts';

export type Database = Kysely<Schema> | Transaction<Schema>;

/** A column whose rows name rows of another table. */
export interface Reference {
  readonly table: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
}

/** What a database does in its own way. Everything else is said once, in Kysely or in SQL that both understand. */
export interface Engine {
  /** For messages: the file, or the server's address without a password. */
  readonly where: string;
  readonly dialect: Dialect;
  /** Put what is said once into the database's words. */
  readonly plugins: readonly KyselyPlugin[];
  /** Throws a RecordFault where the database cannot hold a record at all: too old, another encoding. */
  checkServer(db: Database): Promise<void>;
  /** Statements that keep `table`'s `columns` from being changed. */
  freeze(table: string, columns: readonly string[]): readonly RawBuilder<unknown>[];
  /** Statements that make the index for full text. */
  textIndex(): readonly RawBuilder<unknown>[];
  /** Puts a document that was just added into the index for full text. */
  indexText(db: Database, document: { readonly id: number; readonly title: string | null; readonly text: string }): Promise<void>;
  /** Documents that hold the words; the best have the lowest rank. */
  search(words: string): RawBuilder<{ document_id: number; rank: number }>;
  /** The same documents, those added last first, without telling how good they are: that costs for each that holds the words. */
  holding(words: string): RawBuilder<{ document_id: number }>;
  /** For some of those documents a piece of the text, the words in brackets with what stands around them. */
  around(words: string, documents: readonly number[]): RawBuilder<{ document_id: number; around: string }>;
  /** Rows of a query as arrays, in the order of its columns; absent where the database has no such way. */
  readonly arrays?: (query: string, parameters: readonly unknown[]) => unknown[][];
  /** Stores a table's rows in the order of its key, where the database can: what is asked for by a part of the key then lies together. Its own indexes are lost. */
  orderByKey(db: Database, table: string): Promise<void>;
  /** A text that is another one as soon as anything in the database has changed. */
  stamp(db: Database): Promise<string>;
  /** Names of the tables that are there, its own for full text aside. */
  tables(db: Database): Promise<string[]>;
  references(db: Database): Promise<Reference[]>;
  /** Columns of each table's primary key, none where it has no such key. */
  keyOf(db: Database, table: string): Promise<string[]>;
  /** At the beginning of a transaction that writes: waits until no other writes. */
  takeTurn(db: Database): Promise<void>;
  /** Can transactions that write rows of their own go on beside each other? */
  readonly locksRows: boolean;
  /** After rows were put in with the numbers they had elsewhere: the next number comes after them. */
  countOn(db: Database, table: string): Promise<void>;
  /** What is wrong with the database's own files, a line each. */
  damages(db: Database): AsyncGenerator<string>;
  /** Was the connection lost, so that the same work may succeed on a new one? */
  isLost(error: unknown): boolean;
  /** The error in a person's words where it is the store's fault; else as it is. */
  explain(error: unknown): unknown;
}
