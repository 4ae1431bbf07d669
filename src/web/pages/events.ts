import { CHANNELS, eventQuestion, readQuestion, STATUSES, takePart } from '../../api/index.ts';
import { findEvents } from '../../store/index.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { eventTable } from '../parts/event-table.ts';
import { choiceFilter, dayFilter, filterForm, textFilter } from '../parts/filters.ts';
import { nothingFound } from '../parts/nothing.ts';
import { pager } from '../parts/pager.ts';

export const events: PageRoute = {
  path: '/events',
  async show({ record }, { query, search }) {
    const { page, limit, ...filter } = readQuestion(eventQuestion, query);
    const { rows, more } = await takePart(findEvents(record, filter), page, limit);
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
        ${rows.length === 0 ? nothingFound('event') : html`<p class="more"><a href=${`/events.csv${search}`}>These ${rows.length} as CSV</a></p>${eventTable(rows)}`}
        ${pager(search, page, more)}`,
    };
  },
};
