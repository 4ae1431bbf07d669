import { KINDS, LEVELS, MEETINGS, meetingQuestion, readQuestion, STATUSES, splitPart, takePage } from '../../api/index.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { choiceFilter, dayFilter, filterForm, textFilter } from '../parts/filters.ts';
import { listOfMeetings } from '../parts/meeting-list.ts';
import { nothingFound } from '../parts/nothing.ts';
import { pager } from '../parts/pager.ts';

export const meetings: PageRoute = {
  path: '/meetings',
  async show(shelf, { query, search }) {
    const { filter, part } = splitPart(readQuestion(meetingQuestion, query));
    const { rows, next } = await takePage(MEETINGS, shelf, filter, part);
    return {
      title: 'Meetings',
      body: html`<h1>Meetings, calls and visits</h1>
        ${filterForm([
          textFilter(filter, 'actor', 'Who was there', 'CHN, Putin'),
          choiceFilter(filter, 'kind', 'Kind', KINDS),
          choiceFilter(filter, 'level', 'Level', LEVELS),
          choiceFilter(filter, 'status', 'Status', STATUSES),
          dayFilter(filter, 'since', 'From'),
          dayFilter(filter, 'until', 'To'),
        ])}
        ${rows.length === 0 ? nothingFound('meeting', search) : listOfMeetings(rows)}
        ${pager(search, next)}`,
    };
  },
};
