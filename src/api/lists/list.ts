import { setImmediate as takeTurns } from 'node:timers/promises';
import type { Placed, PlaceInOrder } from '../../store/index.ts';
import type { Shelf } from '../shelf.ts';
import { type CursorOf, readCursor, writeCursor } from './cursor.ts';

/** Rows in an order that can be gone through from any place on: what is added before that place moves nothing. */
export interface List<Filter, Row, Place extends PlaceInOrder = PlaceInOrder> extends CursorOf<Place> {
  readonly find: (shelf: Shelf, filter: Filter, after: Place | null, count: number) => Promise<readonly Placed<Row, Place>[]>;
}

/** Where to begin, and how many rows. */
export interface Part {
  readonly after?: string;
  readonly limit?: number;
}

export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** Rows of a page unless another number is asked for. */
const USUAL = 100;
/** Rows of a long list that are fetched together: no connection is held while their reader takes its time. */
const BATCH = 500;

/** Keeps filter, row and place to one another's types. */
export function list<Filter, Row, Place extends PlaceInOrder>(given: List<Filter, Row, Place>): List<Filter, Row, Place> {
  return given;
}

export async function takePage<Filter, Row, Place extends PlaceInOrder>(
  list: List<Filter, Row, Place>,
  shelf: Shelf,
  filter: Filter,
  { after, limit = USUAL }: Part,
): Promise<ListPage<Row>> {
  const found = await list.find(shelf, filter, after === undefined ? null : readCursor(list, after), limit + 1);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown.map(({ row }) => row), next: found.length > limit && last ? writeCursor(list, last.place) : null };
}

/** Every row, or the first so many, in memory that does not grow with them. */
export async function* wholeList<Filter, Row, Place extends PlaceInOrder>(
  list: List<Filter, Row, Place>,
  shelf: Shelf,
  filter: Filter,
  { after, limit = Number.POSITIVE_INFINITY }: Part,
): AsyncGenerator<Row> {
  let place = after === undefined ? null : readCursor(list, after);
  for (let left = limit; left > 0; ) {
    const count = Math.min(BATCH, left);
    const found = await list.find(shelf, filter, place, count);
    for (const { row } of found) yield row;
    const last = found.at(-1);
    if (!last || found.length < count) return;
    // SQLite answers at once: others get their turn between two batches.
    await takeTurns();
    place = last.place;
    left -= found.length;
  }
}
