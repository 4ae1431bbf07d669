/** What a column holds: `date` is YYYY-MM-DD as text. Every cell may be null. */
export type ColumnKind = 'text' | 'integer' | 'number' | 'date';
export type Columns = Readonly<Record<string, ColumnKind>>;
export type Cell = string | number | null;
export type TableRow<C extends Columns = Columns> = { readonly [name in keyof C]: Cell };
