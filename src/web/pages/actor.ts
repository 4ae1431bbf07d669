import type { VNode } from 'preact';
import { documentsNamed, findActor, JOURNEYS, listDyads, MEETINGS_COUNTED, meetingsOf, officesOf, takePart } from '../../api/index.ts';
import { countTrips, type Journey } from '../../record/index.ts';
import { type ActorRow, COUNTED, findEvents, findStatements } from '../../store/index.ts';
import { actorAddress, dyadAddress } from '../addresses.ts';
import { actorCharts } from '../charts/actor/charts.ts';
import { figuresOf } from '../charts/figure.ts';
import { foreign, html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { actorFacts } from '../parts/actor-facts.ts';
import { countryOf } from '../parts/actor-list.ts';
import { eventTable } from '../parts/event-table.ts';
import { journeyList } from '../parts/journeys.ts';
import { listOfMeetings } from '../parts/meeting-list.ts';
import { tellNumber } from '../parts/number.ts';
import { officeList } from '../parts/offices.ts';
import { actorPairing } from '../parts/pairing.ts';
import { section } from '../parts/section.ts';
import { stateName } from '../parts/state-name.ts';
import { listOfStatements } from '../parts/statement-list.ts';
import { count } from '../parts/words.ts';

/** Rows of each kind; the lists of their own have all. */
const SHOWN = 20;

/** Who somebody is by the documents: offices, meetings, journeys, statements by and about, deeds. */
export const actor: PageRoute = {
  path: '/actors/:actor',
  async show(shelf, { params }) {
    const { record } = shelf;
    const found = await findActor(record, params.actor ?? '');
    const asked = askedBy(found);
    const state = found.kind === 'state' ? found.country : null;
    const { meetings, meetingsInAll, partners, journeys, journeysInAll } = await meetingsOf(shelf, found, SHOWN);
    const said = await takePart(findStatements(record, { speaker: asked }), 1, SHOWN);
    const about = await takePart(findStatements(record, { about: asked }), 1, SHOWN);
    const events = await takePart(findEvents(record, { actor: asked }), 1, SHOWN);
    const documents = await documentsNamed(
      record,
      [...said.rows, ...about.rows].map(({ document }) => document),
    );
    const offices = await officesOf(record, found);
    const dyads = state === null ? [] : await listDyads(record, SHOWN, { state });
    const draw = figuresOf(actorCharts(found, { offices, partners, journeys }), actorAddress(found.actor));
    const all = (path: string) => html`<p class="more"><a href=${path}>All of them, with filters</a></p>`;
    return {
      title: found.name,
      script: 'charts.js',
      body: html`<article>
        <h1>${foreign(found.name)}${countryOf(found)}</h1>
        ${actorFacts(found)}
        ${offices.length === 0 ? '' : section('offices', 'Offices, as documents give them', draw('offices') || officeList(offices))}
        ${meetings.length === 0 ? '' : section('meetings', `Meetings, calls and visits (${meetingsInAll > MEETINGS_COUNTED ? `more than ${tellNumber(MEETINGS_COUNTED)}` : tellNumber(meetingsInAll)})`, draw('partners'), meetingsInAll > COUNTED ? html`<p class="quiet">Countries are counted over the latest ${tellNumber(COUNTED)}.</p>` : '', listOfMeetings(meetings), meetingsInAll > SHOWN ? all(`/meetings?actor=${encodeURIComponent(state ?? found.name)}`) : '')}
        ${journeys.length === 0 ? '' : section('journeys', 'Journeys', draw('journeys'), html`<div class="figures-side">${draw('trips')}${draw('hosts')}</div>`, tellShare(journeys), journeysInAll > JOURNEYS ? html`<p class="quiet">Of ${tellNumber(journeysInAll)} journeys the latest ${JOURNEYS}.</p>` : '', journeyList(journeys.slice(0, SHOWN)))}
        ${dyads.length === 0 ? '' : section('dyads', 'With whom most happens', html`<ul class="entries wide">${dyads.map(({ one, other, events }) => html`<li><a href=${dyadAddress(one, other)}>${foreign(stateName(one === state ? other : one))}</a> <span class="quiet">${count(events, 'directed event')}</span></li>`)}</ul>`)}
        ${said.rows.length === 0 ? '' : section('said', 'Said', listOfStatements(said.rows, documents), said.more ? all(`/statements?speaker=${asked}`) : '')}
        ${about.rows.length === 0 ? '' : section('about', 'Said about', listOfStatements(about.rows, documents), about.more ? all(`/statements?about=${asked}`) : '')}
        ${events.rows.length === 0 ? '' : section('events', 'Done', eventTable(events.rows), events.more ? all(`/events?actor=${asked}`) : '')}
        ${section('same', 'The same as another, or different?', html`<p>Names judged to be one are shown together everywhere; each judgement is kept in the <a href="/judgements">log</a> and can be taken back.</p>`, actorPairing(found.actor))}
      </article>`,
    };
  },
};

/** How much of the travelling is to meetings of many. */
function tellShare(journeys: readonly Journey[]): VNode | '' {
  const counted = countTrips(journeys);
  const [all, many] = (['trips', 'multilateral'] as const).map((name) => counted.reduce((sum, year) => sum + year[name], 0));
  if (!all) return '';
  return html`<p class="quiet">${count(many ?? 0, 'journey')} of ${all} that were made (${Math.round(((many ?? 0) / all) * 100)} %) had a summit or another meeting of many.</p>`;
}

/** A state is asked for by its code: whoever stands for it. */
function askedBy({ kind, country, actor }: ActorRow): string {
  return kind === 'state' && country !== null ? country : actor;
}
