import type { VNode } from 'preact';
import type { EventRow } from '../../store/index.ts';
import { documentAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { tellDays } from './days.ts';
import { channelWords, inLine, plainWords } from './words.ts';

/** On a narrow screen each row is a card of its own; the roles keep it a table for those who hear it. */
export function eventTable(rows: readonly EventRow[]): VNode {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table of events"><table class="cards" role="table">
    <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Day</th><th role="columnheader" scope="col">What</th><th role="columnheader" scope="col">Who</th><th role="columnheader" scope="col">Towards</th><th role="columnheader" scope="col">On whose word</th><th role="columnheader" scope="col">In these words</th></tr></thead>
    <tbody role="rowgroup">${rows.map(
      (row) => html`<tr role="row">
        <td role="cell" class="day">${whenOf(row)}</td>
        <td role="cell">${plainWords(row.type)}${row.mode === null ? '' : `, ${plainWords(row.mode)}`}${row.status === 'happened' ? '' : html`<br /><span class="quiet">${row.status}</span>`}</td>
        <td role="cell">${foreign(row.actors ?? '')}</td>
        <td role="cell" class="towards">${foreign(row.recipients ?? '')}</td>
        <td role="cell" class="quiet">${row.channel === null ? '' : channelWords(row.channel)}</td>
        <td role="cell" class="words"><a href=${`${documentAddress(row.document)}#${row.event}`}>${foreign(inLine(row.words))}</a></td>
      </tr>`,
    )}</tbody>
  </table></div>`;
}

/** An event without a day of its own is listed under that of its document. */
function whenOf({ day, start_date, end_date }: EventRow): VNode {
  if (start_date !== null || end_date !== null) return tellDays(start_date, end_date);
  return day === null ? tellDays(null, null) : html`<span><span class="quiet">told </span>${tellDays(day, day)}</span>`;
}
