import { accountsOf, actorsNamed, choosePair, compareAccounts, findMeeting } from '../../api/index.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { accountList, pairForm } from '../parts/accounts.ts';
import { meetingFacts } from '../parts/meeting-facts.ts';
import { meetingName } from '../parts/meeting-list.ts';
import { sideBySide } from '../parts/side-by-side.ts';

/** Who met, when and where, and what the accounts of it say, two of them side by side. */
export const meeting: PageRoute = {
  path: '/meetings/:id',
  async show(shelf, { params, query }) {
    const found = await findMeeting(shelf, params.id ?? '');
    const accounts = await accountsOf(shelf, found);
    const { a, b } = query as { readonly a?: string; readonly b?: string };
    const pair = choosePair(accounts, a, b);
    const title = meetingName(found);
    return {
      title,
      body: html`<article>
        <h1><bdi>${title}</bdi></h1>
        ${meetingFacts(found, await actorsNamed(shelf.record, found.participants))}
        ${
          pair
            ? html`<section aria-labelledby="readouts">
          <h2 id="readouts">The accounts side by side</h2>
          ${accounts.length > 2 ? pairForm(accounts, pair) : ''}
          ${sideBySide(pair, await compareAccounts(shelf, ...pair))}
        </section>`
            : ''
        }
        <section aria-labelledby="accounts">
          <h2 id="accounts">Told by</h2>
          ${accountList(accounts)}
        </section>
      </article>`,
    };
  },
};
