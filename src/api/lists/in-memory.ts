import type { Placed, PlaceInOrder } from '../../store/index.ts';

/** Of rows worked out in memory, in the order of their places, so many that come after a place. */
export function takeAfter<Row, Place extends PlaceInOrder>(
  rows: readonly Row[],
  placeOf: (row: Row) => Place,
  compare: (a: Place, b: Place) => number,
  after: Place | null,
  count: number,
): Placed<Row, Place>[] {
  return rows
    .map((row) => ({ row, place: placeOf(row) }))
    .filter(({ place }) => after === null || compare(place, after) > 0)
    .toSorted((a, b) => compare(a.place, b.place))
    .slice(0, count);
}
