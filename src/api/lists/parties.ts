import { z } from 'zod';
import type { ActorRow } from '../../store/index.ts';
import { type ActorFilter, type ActorPlace, actorsAfter } from '../queries/actors.ts';
import { type DyadCount, type DyadPlace, dyadsAfter } from '../queries/dyads.ts';
import { someText, wholeNumber } from './cursor.ts';
import { list } from './list.ts';

/** Those in most documents first. */
export const ACTORS = list<ActorFilter, ActorRow, ActorPlace>({
  name: 'actors',
  place: z.tuple([wholeNumber, someText, wholeNumber]),
  find: ({ record }, filter, after, count) => actorsAfter(record, filter, after, count),
});

/** Pairs of states, those with most events between them first. */
export const DYADS = list<{ readonly state?: string }, DyadCount, DyadPlace>({
  name: 'dyads',
  place: z.tuple([wholeNumber, someText, someText]),
  find: ({ record }, filter, after, count) => dyadsAfter(record, filter, after, count),
});
