import { DOCUMENTS, documentQuestion, readQuestion, splitPart, takePage } from '../../api/index.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { listOfDocuments } from '../parts/document-list.ts';
import { dayFilter, filterForm, textFilter } from '../parts/filters.ts';
import { nothingFound } from '../parts/nothing.ts';
import { pager } from '../parts/pager.ts';

export const documents: PageRoute = {
  path: '/documents',
  async show(shelf, { query, search }) {
    const { filter, part } = splitPart(readQuestion(documentQuestion, query));
    const { rows, next } = await takePage(DOCUMENTS, shelf, filter, part);
    return {
      title: 'Documents',
      body: html`<h1>Documents</h1>
        ${filterForm([textFilter(filter, 'publisher', 'Published by'), dayFilter(filter, 'since', 'From'), dayFilter(filter, 'until', 'To')])}
        ${rows.length === 0 ? nothingFound('document', search) : listOfDocuments(rows)}
        ${pager(search, next)}`,
    };
  },
};
