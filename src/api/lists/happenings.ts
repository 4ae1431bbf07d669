import { z } from 'zod';
import {
  type EventFilter,
  type EventOrder,
  type EventPlace,
  type EventRow,
  eventsAfter,
  type StatementFilter,
  type StatementPlace,
  type StatementRow,
  statementsAfter,
} from '../../store/index.ts';
import { foreignCursor, someText, wholeNumber } from './cursor.ts';
import { list } from './list.ts';

const place = z.tuple([someText.nullable(), wholeNumber, wholeNumber, someText]);

export const EVENTS = list<EventFilter & { readonly order?: EventOrder }, EventRow, EventPlace>({
  name: 'events',
  place: z.tuple([z.union([someText, z.number()]).nullable(), wholeNumber, wholeNumber, someText]),
  find: ({ record }, filter, after, count) => {
    const isDay = (filter.order ?? 'day').endsWith('day');
    if (after !== null && (isDay ? typeof after[0] === 'number' : typeof after[0] !== 'number')) throw foreignCursor();
    return eventsAfter(record, filter, after, count);
  },
});

export const STATEMENTS = list<StatementFilter, StatementRow, StatementPlace>({
  name: 'statements',
  place,
  find: ({ record }, filter, after, count) => statementsAfter(record, filter, after, count),
});
