import type { VNode } from 'preact';
import { ACTORS, findDocument, readQuestion, searchQuestion, splitPart, TEXTS, takePage } from '../../api/index.ts';
import { isCommon } from '../../store/index.ts';
import { documentAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { listOfActors } from '../parts/actor-list.ts';
import { tellDays } from '../parts/days.ts';
import { documentName } from '../parts/document-name.ts';
import { filterForm, textFilter } from '../parts/filters.ts';
import { nothingFound } from '../parts/nothing.ts';
import { pager } from '../parts/pager.ts';
import { section } from '../parts/section.ts';
import { inLine } from '../parts/words.ts';

/** Actors of that name at most; their own list has all. */
const NAMED = 6;

/** Texts with the words, those who are called so, and where else to look for them. */
export const search: PageRoute = {
  path: '/search',
  async show(shelf, { query, search: asked }) {
    const { filter, part } = splitPart(readQuestion(searchQuestion, query));
    const { words, ...others } = filter;
    if (words === undefined || words === '') return { title: 'Search', body: searchForm() };
    const { rows, next } = await takePage(TEXTS, shelf, { words, ...others }, part);
    const { rows: named } = await takePage(ACTORS, shelf, { name: words }, { limit: NAMED });
    const isListed = await isCommon(shelf.record, words);
    const names = await Promise.all(
      rows.map(async ({ document, title }) => (title === null ? documentName(await findDocument(shelf.record, document)) : inLine(title))),
    );
    const elsewhere = [
      ['/statements', 'statements'],
      ['/events', 'events'],
      ['/promises', 'promises'],
    ] as const;
    return {
      title: `Search: ${words}`,
      body: html`<h1>Found: ${foreign(words)}</h1>
        <p class="quiet">All the words, in any order. <code>"two words"</code> for a phrase, <code>negotiat*</code> for beginnings.</p>
        <p>The same in ${elsewhere.map(([path, name], at) => html`${at === 0 ? '' : at === 1 ? ', ' : ' or '}<a href=${`${path}?${new URLSearchParams({ words })}`}>${name}</a>`)}</p>
        ${named.length === 0 ? '' : section('named', 'Of this name', listOfActors(named))}
        ${rows.length === 0 ? nothingFound('text', asked) : html`<h2>Texts</h2>`}
        ${isListed ? html`<p class="quiet">Very many texts have these words: those that were added last come first, and not the best.</p>` : ''}
        <ul class="entries">${rows.map(
          ({ document, published, around }, at) => html`<li>
            <p class="when">${tellDays(published, published)}</p>
            <p class="what"><a href=${documentAddress(document)}>${foreign(names[at] ?? document)}</a></p>
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
