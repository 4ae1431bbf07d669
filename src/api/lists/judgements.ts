import { z } from 'zod';
import { type JudgementPlace, type JudgementRow, judgementsBefore, type LogFilter } from '../../store/index.ts';
import { someText, wholeNumber } from './cursor.ts';
import { list } from './list.ts';

/** The log of judgements from its end. */
export const JUDGEMENTS = list<LogFilter, JudgementRow, JudgementPlace>({
  name: 'judgements',
  place: z.tuple([someText, wholeNumber, someText]),
  find: ({ record }, filter, after, count) => judgementsBefore(record, filter, after, count),
});
