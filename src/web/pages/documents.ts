import { listDocuments, partQuestion, readQuestion } from '../../api/index.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { listOfDocuments } from '../parts/document-list.ts';
import { nothingFound } from '../parts/nothing.ts';
import { pager } from '../parts/pager.ts';

export const documents: PageRoute = {
  path: '/documents',
  async show({ record }, { query, search }) {
    const { page, limit } = readQuestion(partQuestion, query);
    const rows = await listDocuments(record, (page - 1) * limit, limit + 1);
    return {
      title: 'Documents',
      body: html`<h1>Documents</h1>
        ${rows.length === 0 ? nothingFound('document') : listOfDocuments(rows.slice(0, limit))}
        ${pager(search, page, rows.length > limit)}`,
    };
  },
};
