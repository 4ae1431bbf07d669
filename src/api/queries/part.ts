/** A page of rows; `more`: whether others follow. */
export interface Part<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

/** Reads no further than the part asked for; `page` counts from 1. */
export async function takePart<Row>(rows: AsyncIterable<Row>, page: number, limit: number): Promise<Part<Row>> {
  const from = (page - 1) * limit;
  const taken: Row[] = [];
  let at = 0;
  for await (const row of rows) {
    if (at++ < from) continue;
    if (taken.length === limit) return { rows: taken, more: true };
    taken.push(row);
  }
  return { rows: taken, more: false };
}

/** Reads no further than so many rows, and does not ask whether others follow. */
export async function takeFirst<Row>(rows: AsyncIterable<Row>, count: number): Promise<Row[]> {
  const taken: Row[] = [];
  if (count <= 0) return taken;
  for await (const row of rows) if (taken.push(row) === count) break;
  return taken;
}
