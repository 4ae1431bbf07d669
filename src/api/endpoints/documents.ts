import { z } from 'zod';
import type { ReadingJson } from '../../export/index.ts';
import { readingOf } from '../../store/index.ts';
import { documentAnswer, readingAnswer, textAnswer, wholeDocument } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { DOCUMENTS, TEXTS } from '../lists/texts.ts';
import { type DocumentRow, findDocument } from '../queries/documents.ts';
import { documentQuestion, textQuestion } from '../questions.ts';
import { listEndpoint } from './list-endpoint.ts';

const PARAMS = { document: 'The given id, or sha256: and the hash of the text.' };

export const documentEndpoints: readonly Endpoint[] = [
  listEndpoint({
    path: '/documents',
    summary: 'Documents in force, the latest first.',
    question: documentQuestion,
    list: DOCUMENTS,
    item: documentAnswer,
    toItem: withoutNumber,
    toCsv: withoutNumber,
  }),
  listEndpoint({
    path: '/search',
    summary:
      'Full text: documents that hold all the words, best first, or for words of more than 20,000 texts those added last first; the words come in brackets.',
    question: textQuestion,
    list: TEXTS,
    item: textAnswer,
    toItem: (row) => ({ ...row }),
    toCsv: (row) => row,
  }),
  endpoint({
    path: '/documents/{document}',
    summary: 'A document with its text.',
    params: PARAMS,
    question: z.object({}),
    answer: wholeDocument,
    async run({ record }, _, { document = '' }) {
      const row = await findDocument(record, document);
      return { ...withoutNumber(row), text: (await readingOf(record, row.reading)).document.text };
    },
  }),
  endpoint({
    path: '/readings/{document}',
    summary: 'What was read in a document: the shape of chancery read --format json.',
    params: PARAMS,
    question: z.object({}),
    answer: readingAnswer,
    async run({ record }, _, { document = '' }) {
      return (await readingOf(record, (await findDocument(record, document)).reading)) as unknown as ReadingJson;
    },
  }),
];

/** Its reading's number is the record's own. */
function withoutNumber({ reading: _, ...row }: DocumentRow) {
  return row;
}
