import { mapQuestion, ROUTE_KINDS, ROUTES_SEEN, readQuestion } from '../../api/index.ts';
import { figure } from '../charts/figure.ts';
import { borders } from '../charts/map/borders.ts';
import { drawMap, EVENTS } from '../charts/map/route.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { choiceFilter, filterForm, monthFilter, textFilter } from '../parts/filters.ts';
import { nothingFound } from '../parts/nothing.ts';
import { tellNumber } from '../parts/number.ts';
import { yearLinks } from '../parts/years.ts';

/** Meetings, visits, calls and events on the earth, by time. */
export const map: PageRoute = {
  path: '/map',
  async show(shelf, { query, search }) {
    const asked = readQuestion(mapQuestion, query);
    const drawing = await drawMap(shelf, query);
    return {
      title: 'Map',
      script: 'charts.js',
      body: html`<h1>Map</h1>
        ${filterForm([
          choiceFilter(asked, 'show', 'What', [...ROUTE_KINDS, 'events']),
          textFilter(asked, 'state', 'State', 'CHN'),
          monthFilter(asked, 'since', 'From month'),
          monthFilter(asked, 'until', 'To month'),
        ])}
        ${yearLinks(await shelf.years(), asked, search)}
        ${
          drawing.rows.length === 0
            ? nothingFound('place', search)
            : html`${figure(drawing, '/map/map', search)}
        <p class="quiet">Arcs lead from a capital to where somebody went, met or called, the thicker the more often; they are no routes: the latest
          ${ROUTES_SEEN} stops of journeys, and the latest ${ROUTES_SEEN} meetings and calls. Points are places of events that happened or go on, the latest ${tellNumber(EVENTS)} of them. Borders: ${borders().source}. They are shown as this source has
          them and say nothing about whose a place is; <code>chancery serve --borders FILE</code> shows others.</p>`
        }`,
    };
  },
};
