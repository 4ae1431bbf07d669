import { CHANNELS, EVENTS, eventQuestion, readQuestion, STATUSES, splitPart, takePage } from '../../api/index.ts';
import { changed } from '../addresses.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { eventTable } from '../parts/event-table.ts';
import { choiceFilter, dayFilter, filterForm, textFilter } from '../parts/filters.ts';
import { nothingFound } from '../parts/nothing.ts';
import { pager } from '../parts/pager.ts';

export const events: PageRoute = {
  path: '/events',
  async show(shelf, { query, search }) {
    const { filter, part } = splitPart(readQuestion(eventQuestion, query));
    const { rows, next } = await takePage(EVENTS, shelf, filter, part);
    return {
      title: 'Events',
      body: html`<h1>Events</h1>
        ${filterForm([
          textFilter(filter, 'actor', 'Who', 'CHN or a name'),
          textFilter(filter, 'recipient', 'Towards', 'RUS or a name'),
          textFilter(filter, 'type', 'Type', 'CONSULT'),
          choiceFilter(filter, 'status', 'Status', STATUSES),
          choiceFilter(filter, 'channel', 'On the word of', CHANNELS),
          dayFilter(filter, 'since', 'From'),
          dayFilter(filter, 'until', 'To'),
        ])}
        ${rows.length === 0 ? nothingFound('event') : html`<p class="more"><a href=${`/events.csv${changed(search, { after: null })}`}>All as CSV</a></p>${eventTable(rows)}`}
        ${pager(search, next)}`,
    };
  },
};
