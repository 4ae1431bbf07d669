import type { VNode } from 'preact';
import { readQuestion, searchQuestion, splitPart, TEXTS, takePage } from '../../api/index.ts';
import { documentAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { tellDays } from '../parts/days.ts';
import { filterForm, textFilter } from '../parts/filters.ts';
import { nothingFound } from '../parts/nothing.ts';
import { pager } from '../parts/pager.ts';
import { inLine } from '../parts/words.ts';

export const search: PageRoute = {
  path: '/search',
  async show(shelf, { query, search: asked }) {
    const { filter, part } = splitPart(readQuestion(searchQuestion, query));
    const { words, ...others } = filter;
    if (words === undefined || words === '') return { title: 'Search', body: searchForm() };
    const { rows, next } = await takePage(TEXTS, shelf, { words, ...others }, part);
    return {
      title: `Search: ${words}`,
      body: html`<h1>Texts with ${foreign(words)}</h1>
        <p class="quiet">All the words, in any order. <code>"two words"</code> for a phrase, <code>negotiat*</code> for beginnings.</p>
        ${rows.length === 0 ? nothingFound('text') : ''}
        <ul class="entries">${rows.map(
          ({ document, title, published, around }) => html`<li>
            <p class="when">${tellDays(published, published)}</p>
            <p class="what"><a href=${documentAddress(document)}>${foreign(title ?? document)}</a></p>
            <p>${mark(inLine(around))}</p>
          </li>`,
        )}</ul>
        ${pager(asked, next)}`,
    };
  },
};

function searchForm(): VNode {
  return html`<h1>Search all texts</h1>${filterForm([textFilter({}, 'words', 'All these words')])}`;
}

/** The words that were found come in brackets. */
function mark(around: string): VNode {
  const parts = around.split(/[[\]]/);
  return html`<bdi>${parts.map((part, at) => (at % 2 === 1 ? html`<mark class="differs">${part}</mark>` : part))}</bdi>`;
}
