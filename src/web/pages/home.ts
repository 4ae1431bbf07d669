import { DOCUMENTS, takePage } from '../../api/index.ts';
import { meetingsAfter } from '../../store/index.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { listOfDocuments } from '../parts/document-list.ts';
import { listOfMeetings } from '../parts/meeting-list.ts';
import { nothingFound } from '../parts/nothing.ts';

const SHOWN = 8;

export const home: PageRoute = {
  path: '/',
  async show(shelf) {
    const latest = async (several: boolean, count: number) =>
      (await meetingsAfter(shelf.record, { several }, null, count)).map(({ row }) => row);
    const compared = await latest(true, SHOWN);
    const meetings = [...compared, ...(await latest(false, SHOWN - compared.length))];
    const { rows: documents } = await takePage(DOCUMENTS, shelf, {}, { limit: SHOWN });
    const hasPairs = compared.length > 0;
    const head = html`<h1>What was said, done and promised between states</h1>
      <p class="lead">A record read from articles and official readouts.${hasPairs ? ' Start with a meeting that more than one account tells of.' : ''}</p>`;
    if (documents.length === 0) return { title: 'Chancery', body: html`${head}${nothingFound('document')}` };
    return {
      title: 'Chancery',
      body: html`${head}
        <div class="columns">
          <section aria-labelledby="meetings">
            <h2 id="meetings">Meetings</h2>
            ${
              meetings.length === 0
                ? html`<p>None is told of yet.</p>`
                : html`${listOfMeetings(meetings)}<p class="more"><a href="/meetings">All meetings</a></p>`
            }
          </section>
          <section aria-labelledby="documents">
            <h2 id="documents">Latest documents</h2>
            ${listOfDocuments(documents)}
            <p class="more"><a href="/documents">All documents</a></p>
          </section>
        </div>`,
    };
  },
};
