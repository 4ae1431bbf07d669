import { KINDS, listMeetings, meetingQuestion, readQuestion } from '../../api/index.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { choiceFilter, dayFilter, filterForm, textFilter } from '../parts/filters.ts';
import { listOfMeetings } from '../parts/meeting-list.ts';
import { nothingFound } from '../parts/nothing.ts';
import { pager } from '../parts/pager.ts';

export const meetings: PageRoute = {
  path: '/meetings',
  async show(shelf, { query, search }) {
    const { page, limit, ...filter } = readQuestion(meetingQuestion, query);
    const found = await listMeetings(shelf, filter);
    const shown = found.slice((page - 1) * limit, page * limit);
    return {
      title: 'Meetings',
      body: html`<h1>Meetings, calls and visits</h1>
        ${filterForm([
          textFilter(filter, 'actor', 'Who was there', 'CHN, Putin'),
          choiceFilter(filter, 'kind', 'Kind', KINDS),
          dayFilter(filter, 'since', 'From'),
          dayFilter(filter, 'until', 'To'),
        ])}
        ${shown.length === 0 ? nothingFound('meeting') : listOfMeetings(shown)}
        ${pager(search, page, found.length > page * limit)}`,
    };
  },
};
