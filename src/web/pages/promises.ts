import { COMMITMENTS, commitmentQuestion, readQuestion, splitPart, standingsOf, takePage } from '../../api/index.ts';
import { changed } from '../addresses.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { facetList } from '../parts/facets.ts';
import { dayFilter, filterForm, textFilter } from '../parts/filters.ts';
import { hiddenFields } from '../parts/hidden-fields.ts';
import { nothingFound } from '../parts/nothing.ts';
import { pager } from '../parts/pager.ts';
import { promiseBoard } from '../parts/promises.ts';

/** What was promised, by how it stands as told last. */
export const promises: PageRoute = {
  path: '/promises',
  async show(shelf, { query, search }) {
    const { filter, part } = splitPart(readQuestion(commitmentQuestion, query));
    const { rows, next } = await takePage(COMMITMENTS, shelf, filter, part);
    return {
      title: 'Promises',
      body: html`<h1>What was promised</h1>
        <p class="lead">By how each stands as told last. Said again, it is one promise with a history.</p>
        ${filterForm([
          textFilter(filter, 'party', 'Parties', 'CHN, RUS'),
          textFilter(filter, 'words', 'With these words'),
          dayFilter(filter, 'since', 'Told from'),
          dayFilter(filter, 'until', 'First told up to'),
          ...hiddenFields({ standing: filter.standing }),
        ])}
        ${facetList([{ name: 'standing', label: 'Standing', any: 'any', chosen: filter.standing, choices: await standingsOf(shelf, filter) }], search)}
        ${rows.length === 0 ? nothingFound('promise', search) : html`<p class="more"><a href=${`/commitments.csv${changed(search, { after: null })}`}>All as CSV, a row an account</a></p>${promiseBoard(rows)}`}
        ${pager(search, next)}`,
    };
  },
};
