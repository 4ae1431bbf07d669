import { z } from 'zod';
import type { ReadingJson } from '../../export/index.ts';
import { readingOf } from '../../store/index.ts';
import { documentAnswer, listOf, readingAnswer, wholeDocument } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { nextPage } from '../next-page.ts';
import { NotThere } from '../problem.ts';
import { type DocumentRow, findDocument, listDocuments } from '../queries/documents.ts';
import { partQuestion } from '../questions.ts';
import type { Shelf } from '../shelf.ts';

const PARAMS = { document: 'The given id, or sha256: and the hash of the text.' };

async function rowOf({ record }: Shelf, name = ''): Promise<DocumentRow> {
  const row = await findDocument(record, name);
  if (!row) throw new NotThere(`The record has no document ${name}.`);
  return row;
}

export const documentEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/documents',
    summary: 'Documents in force, the latest first.',
    params: {},
    question: partQuestion,
    answer: listOf(documentAnswer),
    async run({ record }, { page, limit }) {
      const rows = await listDocuments(record, (page - 1) * limit, limit + 1);
      return { items: rows.slice(0, limit), next: nextPage('/documents', { page, limit }, rows.length > limit) };
    },
  }),
  endpoint({
    path: '/documents/{document}',
    summary: 'A document with its text.',
    params: PARAMS,
    question: z.object({}),
    answer: wholeDocument,
    async run(shelf, _, { document }) {
      const row = await rowOf(shelf, document);
      return { ...row, text: (await readingOf(shelf.record, row.reading)).document.text };
    },
  }),
  endpoint({
    path: '/readings/{document}',
    summary: 'What was read in a document: the shape of chancery read --format json.',
    params: PARAMS,
    question: z.object({}),
    answer: readingAnswer,
    async run(shelf, _, { document }) {
      return (await readingOf(shelf.record, (await rowOf(shelf, document)).reading)) as unknown as ReadingJson;
    },
  }),
];
