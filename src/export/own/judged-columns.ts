import type { Cell, Columns } from './cell.ts';

/** What people say of a record, after the machine's columns; `disputed` is 1 where their last words differ. */
const SAID = { verdict: 'text', judged_by: 'text', judged_at: 'text', disputed: 'integer', corrected: 'text' } as const;
const SPAN = { judged_span_start: 'integer', judged_span_end: 'integer' } as const;

/** `corrected` names the fields that are wrong; the `judged_` columns hold what is right in place of them, and nothing for the others. */
export const JUDGED_COLUMNS = {
  event: {
    ...SAID,
    judged_type: 'text',
    judged_mode: 'text',
    judged_status: 'text',
    judged_actors: 'text',
    judged_recipients: 'text',
    judged_start: 'date',
    judged_end: 'date',
    judged_place: 'text',
    ...SPAN,
  },
  statement: { ...SAID, judged_speaker: 'text', judged_addressee: 'text', judged_manner: 'text', ...SPAN },
  commitment: { ...SAID, judged_form: 'text', judged_standing: 'text', judged_committed: 'text', judged_parties: 'text', ...SPAN },
} as const satisfies Readonly<Record<string, Columns>>;

export type JudgedKind = keyof typeof JUDGED_COLUMNS;
export type JudgedCells<K extends JudgedKind> = { readonly [name in keyof (typeof JUDGED_COLUMNS)[K]]: Cell };

export interface JudgedRow {
  readonly verdict: string;
  readonly judged_by: string;
  readonly judged_at: string;
  readonly disputed: number;
  /** Field by field. */
  readonly corrections: Readonly<Record<string, unknown>>;
}

export function judgedCells<K extends JudgedKind>(kind: K, { corrections, ...row }: JudgedRow): JudgedCells<K> {
  const span = corrections.span as readonly [number, number] | undefined;
  const given: { readonly [name: string]: unknown } = {
    ...row,
    corrected: Object.keys(corrections).join('; ') || null,
    ...Object.fromEntries(Object.entries(corrections).map(([field, value]) => [`judged_${field}`, value])),
    ...(span && { judged_span_start: span[0], judged_span_end: span[1] }),
  };
  return Object.fromEntries(Object.keys(JUDGED_COLUMNS[kind]).map((name) => [name, toCell(given[name])])) as JudgedCells<K>;
}

/** Where nobody has judged. */
export function unjudgedCells<K extends JudgedKind>(kind: K): JudgedCells<K> {
  return Object.fromEntries(Object.keys(JUDGED_COLUMNS[kind]).map((name) => [name, null])) as JudgedCells<K>;
}

function toCell(value: unknown): Cell {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
