import { COMMITMENTS, type DyadCount, documentsNamed, listDyads, readQuestion, relationQuestion, takePage } from '../../api/index.ts';
import { latestEvents, latestStatements, meetingsAfter } from '../../store/index.ts';
import { dyadAddress } from '../addresses.ts';
import { figuresOf } from '../charts/figure.ts';
import { relationCharts } from '../charts/relation/charts.ts';
import { foreign, html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { eventTable } from '../parts/event-table.ts';
import { listOfMeetings } from '../parts/meeting-list.ts';
import { neighbours } from '../parts/neighbours.ts';
import { promiseList } from '../parts/promises.ts';
import { chooseTime, relationFacets, tellTrend } from '../parts/relation-facets.ts';
import { section } from '../parts/section.ts';
import { stateName } from '../parts/state-name.ts';
import { listOfStatements } from '../parts/statement-list.ts';

/** Rows of each kind; the lists of their own have all. */
const SHOWN = 20;
/** Other pairs of each of the two. */
const NEIGHBOURS = 6;

/** What two states did, said to each other and met for. */
export const dyad: PageRoute = {
  path: '/dyads/:one/:other',
  async show(shelf, { params, query, search }) {
    const [one, other] = [params.one ?? '', params.other ?? ''].map((code) => code.toUpperCase()) as [string, string];
    const filter = readQuestion(relationQuestion, query);
    const { record } = shelf;
    const ways = [
      [one, other],
      [other, one],
    ] as const;
    const events = await latestEvents(record, { one, other }, SHOWN);
    const statements = await latestStatements(record, { one, other }, SHOWN);
    const documents = await documentsNamed(
      record,
      statements.map(({ document }) => document),
    );
    const relation = await shelf.relation(one, other);
    const draw = figuresOf(relationCharts(relation, filter), dyadAddress(one, other), search);
    const named = draw('names');
    const promised = (await takePage(COMMITMENTS, shelf, { party: `${one},${other}` }, { limit: SHOWN })).rows;
    const met = { actors: [one, other] };
    const meetings = (await meetingsAfter(record, met, null, SHOWN + 1)).map(({ row }) => row);
    const around = [await listDyads(record, NEIGHBOURS, { state: one }), await listDyads(record, NEIGHBOURS, { state: other })];
    const isOfBoth = (pair: DyadCount) => [one, other].every((state) => pair.one === state || pair.other === state);
    const others = around.flatMap((pairs) => pairs.filter((pair) => !isOfBoth(pair)));
    const [here, there] = [stateName(one), stateName(other)];
    const { cells, slope } = relation;
    return {
      title: `${here} and ${there}`,
      script: 'charts.js',
      body: html`<h1>${foreign(here)} and ${foreign(there)}</h1>
        ${
          cells.length === 0
            ? html`<p class="lead">The record has no dated events between them.</p>`
            : section(
                'timeline',
                'What happened between them',
                relationFacets(cells, filter, search),
                chooseTime(cells, filter, search),
                draw('timeline') || html`<p class="lead">No event of this kind, or none in these months.</p>`,
                draw('intensity'),
                html`<p class="quiet">${tellTrend(slope)} Intensity is Goldstein’s scale, from −10 (conflict) to +10 (cooperation). Each account counts.</p>`,
              )
        }
        ${named === '' ? '' : section('names', 'Names of the relation', named)}
        <div class="figures-side">${[`speakers-${one}`, `speakers-${other}`, `tone-${one}`, `tone-${other}`, 'fields'].map(draw)}</div>
        ${meetings.length === 0 ? '' : section('meetings', 'Meetings', listOfMeetings(meetings.slice(0, SHOWN)), meetings.length > SHOWN ? html`<p class="more"><a href=${`/meetings?actor=${one},${other}`}>All of them</a></p>` : '')}
        ${promised.length === 0 ? '' : section('promises', 'Promises', promiseList(promised), html`<p class="more"><a href=${`/promises?party=${one},${other}`}>By standing</a></p>`)}
        ${
          events.length === 0
            ? ''
            : section(
                'events',
                'Latest events',
                html`<p class="more">${ways.map(([from, to]) => html`<a href=${`/events?actor=${from}&recipient=${to}`}>All from ${stateName(from)} towards ${stateName(to)}</a> `)}</p>`,
                eventTable(events),
              )
        }
        ${statements.length === 0 ? '' : section('statements', 'Said to and about each other', listOfStatements(statements, documents), html`<p class="more">${ways.map(([from, to]) => html`<a href=${`/statements?speaker=${from}&about=${to}`}>All from ${stateName(from)} that name ${stateName(to)}</a> `)}</p>`)}
        ${neighbours(others)}`,
    };
  },
};
