import type { Corrections, LoggedVerdict, RecordKind, RecordVerdict, Said } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import type { Record } from '../record.ts';

/** Verdicts on a document's records that nobody has withdrawn, in their order. */
export async function verdictsOn(db: Database, document: number): Promise<LoggedVerdict[]> {
  return (await inForce(db).where('document_id', '=', document).execute()).map(toLogged);
}

/** Somebody's verdicts that are not withdrawn, by the records that they are about. */
export async function verdictsBy(record: Record, person: string): Promise<Map<string, LoggedVerdict[]>> {
  const rows = await record.ask((db) => inForce(db).where('judged_by', '=', person).execute());
  const groups = Map.groupBy(
    rows,
    (row) => `${row.document_id} ${row.record ?? `${row.kind} ${row.span_start}-${row.span_end}/${row.number}`}`,
  );
  return new Map([...groups].map(([key, found]) => [key, found.map(toLogged)]));
}

function inForce(db: Database) {
  return db.selectFrom('verdicts').selectAll().where('withdrawn_at', 'is', null).orderBy('id');
}

interface Row {
  readonly id: number;
  readonly kind: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly number: number;
  readonly verdict: string;
  readonly said: string;
  readonly corrections: string | null;
  readonly judged_by: string;
  readonly judged_at: string;
}

function toLogged(row: Row): LoggedVerdict {
  const { id, kind, span_start: start, span_end: end, number, verdict, said, corrections, judged_by: by, judged_at: at } = row;
  return {
    ...{ id, kind: kind as RecordKind, start, end, number, by, at },
    verdict: verdict as RecordVerdict,
    said: JSON.parse(said) as Said,
    corrections: corrections === null ? null : (JSON.parse(corrections) as Corrections),
  };
}
