import type { VNode } from 'preact';
import type { EventRow } from '../../store/index.ts';
import { changed, documentAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { tellDays } from './days.ts';
import { JUDGING } from './judging-form.ts';
import { forRole } from './visit.ts';
import { channelWords, inLine, plainWords, verdictWords } from './words.ts';

/** Where the heads of the table lead: the question that it answers. */
export interface Sort {
  readonly search: string;
}

/** Leads to the same in this column's order, and where it is in that already, the other way round. */
function sortedHead(name: string, column: string, order: string, { search }: Sort): VNode {
  const [isUp, isDown] = [order === column, order === `-${column}`];
  return html`<th role="columnheader" scope="col" aria-sort=${isUp ? 'ascending' : isDown ? 'descending' : undefined}
    ><a href=${changed(search, { order: isUp ? `-${column}` : column, after: null })}>${name}${isUp ? ' ↑' : isDown ? ' ↓' : ''}</a></th>`;
}

/** With `sort` there is a box in each row too, for the page's form. On a narrow screen each row is a card of its own; the roles keep it a table for those who hear it. */
export function eventTable(rows: readonly EventRow[], sort?: Sort): VNode {
  const order = sort ? new URLSearchParams(sort.search).get('order') || 'day' : '';
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table of events"><table class=${sort ? 'cards sorted' : 'cards'} role="table">
    <thead role="rowgroup"><tr role="row">${sort ? sortedHead('Day', 'day', order, sort) : html`<th role="columnheader" scope="col">Day</th>`}<th role="columnheader" scope="col">What</th><th role="columnheader" scope="col">Who</th><th role="columnheader" scope="col">Towards</th><th role="columnheader" scope="col">On whose word</th>${sort ? sortedHead('Intensity', 'intensity', order, sort) : ''}<th role="columnheader" scope="col">In these words</th>${sort ? forRole('judge', () => html`<th role="columnheader" scope="col"><span class="unseen">Choose</span></th>`) : ''}</tr></thead>
    <tbody role="rowgroup">${rows.map(
      (row) => html`<tr role="row">
        <td role="cell" class="day">${whenOf(row)}</td>
        <td role="cell">${plainWords(row.type)}${row.mode === null ? '' : `, ${plainWords(row.mode)}`}${row.status === 'happened' ? '' : html`<br /><span class="quiet">${row.status}</span>`}</td>
        <td role="cell">${foreign(row.actors ?? '')}</td>
        <td role="cell" class="towards">${foreign(row.recipients ?? '')}</td>
        <td role="cell" class="quiet">${row.channel === null ? '' : channelWords(row.channel)}</td>
        ${sort ? html`<td role="cell" class="number intensity">${row.intensity > 0 ? '+' : ''}${row.intensity.toFixed(1).replace('-', '−')}</td>` : ''}
        <td role="cell" class="words"><a href=${`${documentAddress(row.document)}#${row.event}`}>${foreign(inLine(row.words))}</a>${row.verdict === null ? '' : html` <span class="quiet">${verdictWords(row.verdict)}</span>`}${toldBy(row)}</td>
        ${sort ? forRole('judge', () => chooseBox(row)) : ''}
      </tr>`,
    )}</tbody>
  </table></div>`;
}

function chooseBox({ document, event }: EventRow): VNode {
  return html`<td role="cell" class="choose"><label><input type="checkbox" form=${JUDGING} name="one" value=${`${document}#${event}`} autocomplete="off" /> <span>choose</span></label></td>`;
}

/** An event without a day of its own is listed under that of its document. */
function whenOf({ day, start_date, end_date }: EventRow): VNode {
  if (start_date !== null || end_date !== null) return tellDays(start_date, end_date);
  return day === null ? tellDays(null, null) : html`<span><span class="quiet">told </span>${tellDays(day, day)}</span>`;
}

/** Leads to all accounts of the event; nothing where this is the only one. */
function toldBy({ same_event, accounts, independent }: EventRow): VNode | string {
  if (accounts < 2) return '';
  const copies = accounts - independent;
  return html`<br /><a class="quiet" href=${`/events?same=${same_event}`}>${accounts} accounts</a>${
    copies === 0 ? '' : html`<span class="quiet">, ${copies === 1 ? 'one a copy' : `${copies} of them copies`}</span>`
  }`;
}
