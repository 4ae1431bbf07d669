/** A reading's number and the id of a record in it. */
export interface RecordKey {
  readonly reading: number;
  readonly record: string;
}

export function keyOf({ reading, record }: RecordKey): string {
  return `${reading} ${record}`;
}

/** In the order of readings, and in each of its records: e2 before e10. */
export function inRecordOrder(a: RecordKey, b: RecordKey): number {
  return a.reading - b.reading || a.record.length - b.record.length || (a.record < b.record ? -1 : 1);
}
