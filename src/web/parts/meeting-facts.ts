import type { VNode } from 'preact';
import type { Meeting } from '../../record/index.ts';
import { foreign, html } from '../html.ts';
import { tellDays } from './days.ts';

export function meetingFacts({ id, kind, level, participants, start, end, place, status }: Meeting): VNode {
  return html`<dl class="facts">
    <div><dt>When</dt><dd>${tellDays(start, end)}${status === 'happened' ? '' : ` (${status})`}</dd></div>
    <div><dt>What</dt><dd>${kind}${level === null ? '' : `, ${level}`}</dd></div>
    ${place === null ? '' : html`<div><dt>Where</dt><dd>${foreign(place)}</dd></div>`}
    <div class="wide"><dt>Who</dt><dd><ul class="plain">${participants.map(
      ({ name, office, country }) =>
        html`<li>${foreign(name)}${country === null || country === name ? '' : ` (${country})`}${office === null ? '' : html`, <span class="quiet">${foreign(office)}</span>`}</li>`,
    )}</ul></dd></div>
    <div><dt>Kept as</dt><dd><a href=${`/api/v1/meetings/${id}`}><code>${id}</code></a></dd></div>
  </dl>`;
}
