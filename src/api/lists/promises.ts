import { z } from 'zod';
import type { CommitmentAccount, Undertaking } from '../../record/index.ts';
import { type PromisePlace, promisesAfter, type TellingPlace, tellingsAfter } from '../../store/index.ts';
import { type PartyFilter, toPromiseFilter } from '../queries/undertakings.ts';
import { someText, wholeNumber } from './cursor.ts';
import { list } from './list.ts';

/** Those told last come first. */
export const COMMITMENTS = list<PartyFilter, Undertaking, PromisePlace>({
  name: 'commitments',
  place: z.tuple([someText, wholeNumber]),
  find: ({ record }, filter, after, count) => promisesAfter(record, toPromiseFilter(filter), after, count),
});

/** Who tells of one promise, in order of publication. */
export const TELLINGS = list<{ readonly promise: number }, CommitmentAccount, TellingPlace>({
  name: 'tellings',
  place: z.tuple([someText, wholeNumber, wholeNumber]),
  find: ({ record }, { promise }, after, count) => tellingsAfter(record, promise, after, count),
});
