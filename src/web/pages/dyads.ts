import { listDyads } from '../../api/index.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { linkDyad } from '../parts/dyad-link.ts';
import { nothingFound } from '../parts/nothing.ts';
import { count } from '../parts/words.ts';

const SHOWN = 200;

export const dyads: PageRoute = {
  path: '/dyads',
  async show({ record }) {
    const rows = await listDyads(record, SHOWN);
    return {
      title: 'Pairs of states',
      body: html`<h1>Pairs of states</h1>
        ${rows.length === 0 ? nothingFound('pair') : ''}
        <ul class="entries wide">${rows.map(
          ({ one, other, events }) => html`<li>
            <p class="what">${linkDyad(one, other)}</p>
            <p class="quiet">${count(events, 'directed event')}</p>
          </li>`,
        )}</ul>`,
    };
  },
};
