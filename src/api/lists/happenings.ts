import { z } from 'zod';
import {
  type EventFilter,
  type EventPlace,
  type EventRow,
  eventsAfter,
  type StatementFilter,
  type StatementPlace,
  type StatementRow,
  statementsAfter,
} from '../../store/index.ts';
import { someText, wholeNumber } from './cursor.ts';
import { list } from './list.ts';

const place = z.tuple([someText.nullable(), wholeNumber, wholeNumber, someText]);

export const EVENTS = list<EventFilter, EventRow, EventPlace>({
  name: 'events',
  place,
  find: ({ record }, filter, after, count) => eventsAfter(record, filter, after, count),
});

export const STATEMENTS = list<StatementFilter, StatementRow, StatementPlace>({
  name: 'statements',
  place,
  find: ({ record }, filter, after, count) => statementsAfter(record, filter, after, count),
});
