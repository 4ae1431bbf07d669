import type { VNode } from 'preact';
import { EVENT_FACETS, EVENTS, type EventFacets, eventFacets, eventQuestion, readQuestion, splitPart, takePage } from '../../api/index.ts';
import { changed } from '../addresses.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { eventTable } from '../parts/event-table.ts';
import { facetList } from '../parts/facets.ts';
import { dayFilter, textFilter } from '../parts/filters.ts';
import { hiddenFields } from '../parts/hidden-fields.ts';
import { nothingFound } from '../parts/nothing.ts';
import { tellNumber } from '../parts/number.ts';
import { pager } from '../parts/pager.ts';
import { eventPairing } from '../parts/pairing.ts';
import { channelWords, count } from '../parts/words.ts';

const NAMES = { quad: 'Class', type: 'Type', status: 'Status', channel: 'On the word of' } as const;
/** Asked in the form's own fields. */
const FIELDS = ['actor', 'recipient', 'words', 'since', 'until', 'after', 'limit'];

/** Events as a table that is narrowed, sorted and kept by its address. */
export const events: PageRoute = {
  path: '/events',
  async show(shelf, { query, search }) {
    const asked = readQuestion(eventQuestion, query);
    const { filter, part } = splitPart(asked);
    const { order, ...only } = filter;
    const { rows, next } = await takePage(EVENTS, shelf, filter, part);
    const facets = await eventFacets(shelf, only);
    const limit = `${part.limit ?? 100}`;
    return {
      title: 'Events',
      script: 'live.js',
      body: html`<h1>Events</h1>
        <form class="filters" data-live="results">
          ${textFilter(filter, 'actor', 'Who', 'CHN or a name')} ${textFilter(filter, 'recipient', 'Towards', 'RUS or a name')}
          ${textFilter(filter, 'words', 'With these words')} ${dayFilter(filter, 'since', 'From')} ${dayFilter(filter, 'until', 'To')}
          ${kept(asked)}
          <button>Show</button>
        </form>
        <div id="results">
          ${facetList(
            EVENT_FACETS.map((name) => ({
              name,
              label: NAMES[name],
              any: 'any',
              chosen: filter[name],
              choices: facets.choices[name],
              ...(name === 'channel' && { tell: channelWords }),
            })),
            search,
          )}
          <p class="quiet" role="status">${tellFound(facets)}</p>
          ${
            rows.length === 0
              ? nothingFound('event', search)
              : html`<p class="keep">Keep <a href=${`/events.csv${changed(search, { limit })}`}>these ${rows.length}</a> or <a href=${`/events.csv${changed(search, { after: null, limit: null })}`}>all that fit</a> as CSV</p>
                ${eventTable(rows, { search })}${eventPairing(search)}`
          }
          ${pager(search, next)}
        </div>`,
    };
  },
};

/** What the links below have chosen stays chosen when the form is asked. */
function kept(asked: object): VNode[] {
  return hiddenFields(Object.fromEntries(Object.entries(asked).filter(([name]) => !FIELDS.includes(name))));
}

function tellFound({ events, more }: EventFacets): string {
  return more
    ? `More than ${tellNumber(events)} events fit; the numbers above are of the first that were found.`
    : events === 0
      ? 'No event fits.'
      : `${count(events, 'event')} ${events === 1 ? 'fits' : 'fit'}.`;
}
