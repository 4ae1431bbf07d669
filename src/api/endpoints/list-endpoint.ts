import type { z } from 'zod';
import type { PlaceInOrder } from '../../store/index.ts';
import { listOf } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { type List, type Part, takePage, wholeList } from '../lists/list.ts';
import { nextPage } from '../next-page.ts';
import { splitPart } from '../questions.ts';

interface ListEndpoint<Question extends z.ZodObject, Filter, Row, Place extends PlaceInOrder, Item extends z.ZodObject> {
  readonly path: string;
  readonly summary: string;
  /** Asks for no more than the list can be asked for. */
  readonly question: Question & (z.output<Question> extends Filter & Part ? unknown : never);
  readonly list: List<Filter, Row, Place>;
  readonly item: Item;
  readonly toItem: (row: Row) => z.input<Item>;
  /** What CSV has of a row: one row or several. */
  readonly toCsv: (row: Row) => object | readonly object[];
  /** Of CSV, where they are not the item's fields. */
  readonly columns?: readonly string[];
}

/** A question that a list answers: page by page as JSON, as a whole in CSV. */
export function listEndpoint<Question extends z.ZodObject, Filter, Row, Place extends PlaceInOrder, Item extends z.ZodObject>(
  given: ListEndpoint<Question, Filter, Row, Place, Item>,
): Endpoint {
  const { path, summary, question, list, item, toItem, toCsv, columns = Object.keys(item.shape) } = given;
  return endpoint({
    path,
    summary,
    params: {},
    question,
    answer: listOf(item),
    async run(shelf, asked) {
      const { filter, part } = splitPart(asked);
      const { rows, next } = await takePage(list, shelf, filter as unknown as Filter, part);
      return { items: rows.map(toItem), next: next === null ? null : nextPage(path, { ...asked, after: next }) };
    },
    columns,
    async *rows(shelf, asked) {
      const { filter, part } = splitPart(asked);
      for await (const row of wholeList(list, shelf, filter as unknown as Filter, part)) {
        const cells = toCsv(row);
        if (Array.isArray(cells)) yield* cells;
        else yield cells;
      }
    },
  });
}
