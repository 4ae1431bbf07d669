/**
 * The one-to-one assignment of rows to columns with the largest sum of `gains` (rows × columns, none negative): for each row its
 * column, or -1. Hungarian method with potentials, O(n³).
 */
export function assign(gains: readonly (readonly number[])[]): number[] {
  const rows = gains.length;
  const columns = gains[0]?.length ?? 0;
  const size = Math.max(rows, columns);
  const cost = (i: number, j: number) => -(gains[i - 1]?.[j - 1] ?? 0);
  const u = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    const way = augment(row, size, cost, u, v, rowOf);
    for (let j = way.end; j !== 0; ) {
      const next = way.from[j] as number;
      rowOf[j] = rowOf[next] as number;
      j = next;
    }
  }
  const column = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= columns; j++) if ((rowOf[j] as number) <= rows) column[(rowOf[j] as number) - 1] = j - 1;
  return column;
}

/** Finds the cheapest way from a free row to a free column; changes the potentials, and `rowOf[0]`. */
function augment(
  row: number,
  size: number,
  cost: (i: number, j: number) => number,
  u: Float64Array,
  v: Float64Array,
  rowOf: Int32Array,
): { end: number; from: Int32Array } {
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(size + 1);
  const used = new Uint8Array(size + 1);
  rowOf[0] = row;
  let at = 0;
  do {
    used[at] = 1;
    const i = rowOf[at] as number;
    let delta = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let j = 1; j <= size; j++) {
      if (used[j] === 1) continue;
      const reduced = cost(i, j) - (u[i] as number) - (v[j] as number);
      if (reduced < (least[j] as number)) {
        least[j] = reduced;
        from[j] = at;
      }
      if ((least[j] as number) < delta) {
        delta = least[j] as number;
        next = j;
      }
    }
    for (let j = 0; j <= size; j++) {
      if (used[j] === 1) {
        u[rowOf[j] as number] = (u[rowOf[j] as number] as number) + delta;
        v[j] = (v[j] as number) - delta;
      } else least[j] = (least[j] as number) - delta;
    }
    at = next;
  } while (rowOf[at] !== 0);
  return { end: at, from };
}
