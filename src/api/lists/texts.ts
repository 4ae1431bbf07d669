import { z } from 'zod';
import { type DocumentFilter, type Found, type SearchPlace, searchAfter } from '../../store/index.ts';
import { type DocumentPlace, type DocumentRow, documentsAfter } from '../queries/documents.ts';
import { someText, wholeNumber } from './cursor.ts';
import { list } from './list.ts';

/** The latest first; those without a date last. */
export const DOCUMENTS = list<DocumentFilter, DocumentRow, DocumentPlace>({
  name: 'documents',
  place: z.tuple([someText.nullable(), wholeNumber]),
  find: ({ record }, filter, after, count) => documentsAfter(record, filter, after, count),
});

/** Texts with all the words, best first; of words that very many texts hold, those that were added last first. */
export const TEXTS = list<DocumentFilter & { readonly words: string }, Found, SearchPlace>({
  name: 'texts',
  place: z.tuple([z.number().nullable(), wholeNumber]),
  find: ({ record }, { words, ...filter }, after, count) => searchAfter(record, words, filter, after, count),
});
