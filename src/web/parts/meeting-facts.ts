import type { VNode } from 'preact';
import type { Meeting } from '../../record/index.ts';
import { actorAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { tellDays } from './days.ts';

type Find = (participant: Meeting['participants'][number]) => string | undefined;

/** `find`: the number of a participant in the record. */
export function meetingFacts({ id, kind, level, participants, start, end, place, status }: Meeting, find: Find): VNode {
  return html`<dl class="facts">
    <div><dt>When</dt><dd>${tellDays(start, end)}${status === 'happened' ? '' : ` (${status})`}</dd></div>
    <div><dt>What</dt><dd>${kind}${level === null ? '' : `, ${level}`}</dd></div>
    ${place === null ? '' : html`<div><dt>Where</dt><dd>${foreign(place)}</dd></div>`}
    <div class="wide"><dt>Who</dt><dd><ul class="plain">${participants.map(
      (one) =>
        html`<li>${linkActor(one.name, find(one))}${one.country === null || one.country === one.name ? '' : ` (${one.country})`}${one.office === null ? '' : html`, <span class="quiet">${foreign(one.office)}</span>`}</li>`,
    )}</ul></dd></div>
    <div><dt>Kept as</dt><dd><a href=${`/api/v1/meetings/${id}`}><code>${id}</code></a></dd></div>
  </dl>`;
}

function linkActor(name: string, actor: string | undefined): VNode {
  return actor === undefined ? foreign(name) : html`<a href=${actorAddress(actor)}>${foreign(name)}</a>`;
}
