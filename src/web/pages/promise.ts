import { documentsNamed, findPromise, readQuestion, TELLINGS, takePage, tellingQuestion } from '../../api/index.ts';
import { foreign, html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { tellDays } from '../parts/days.ts';
import { nameAmong } from '../parts/document-name.ts';
import { pager } from '../parts/pager.ts';
import { accountAddress, promisedBy } from '../parts/promises.ts';
import { count, inLine, plainWords } from '../parts/words.ts';

/** A promise whole, and all that tell of it. */
export const promise: PageRoute = {
  path: '/promises/:id',
  async show(shelf, { params, query, search }) {
    const found = await findPromise(shelf, params.id ?? '');
    const { rows, next } = await takePage(TELLINGS, shelf, { promise: found.id }, readQuestion(tellingQuestion, query));
    const documents = await documentsNamed(
      shelf.record,
      rows.map(({ document }) => document),
    );
    const title = `Promised: ${promisedBy(found).join(', ')}`;
    return {
      title,
      body: html`<article>
        <h1><bdi>${title}</bdi></h1>
        <p class="lead">${foreign(inLine(found.words))}</p>
        <p class="quiet">${plainWords(found.form)}, ${plainWords(found.standing)} as told last; first told ${tellDays(found.since, found.since)}.</p>
        <section aria-labelledby="tellings">
          <h2 id="tellings">${count(found.told, 'telling')}</h2>
          <ul class="entries">${rows.map(
            (row) => html`<li>
              <p class="when">${tellDays(row.published, row.published)} · ${plainWords(row.standing)}</p>
              <p class="what"><a href=${accountAddress(row)}>${foreign(inLine(row.words))}</a></p>
              <p class="quiet">${foreign(nameAmong(documents, row.document))}</p>
            </li>`,
          )}</ul>
          ${pager(search, next)}
        </section>
      </article>`,
    };
  },
};
