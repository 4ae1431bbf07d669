/** What a relation is called. */
export interface RelationName {
  /** In lower case: "comprehensive strategic partnership of coordination". */
  readonly name: string;
  readonly kind: string;
  /** Publication of the first and the last document that calls it so, YYYY-MM-DD; null where none has a date. */
  readonly first: string | null;
  readonly last: string | null;
  readonly documents: number;
  /** Is it a designation ("strategic partnership") and no mere relation? */
  readonly designated: boolean;
}
