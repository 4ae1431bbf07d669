import type { VNode } from 'preact';
import { type Journey, type Stop, stopToRow } from '../../record/index.ts';
import { documentAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { tellDays } from './days.ts';
import { stateName } from './state-name.ts';
import { count } from './words.ts';

/** Who travelled where and when, a stop a line, with what was done there and who tells of it. */
export function journeyList(journeys: readonly Journey[]): VNode {
  return html`<ul class="entries">${journeys.flatMap(({ stops }) => stops.map(tellStop))}</ul>`;
}

function tellStop(stop: Stop): VNode {
  const { visitor, country, start, end, journey, status, accounts } = stop;
  const row = stopToRow(stop, 0);
  const place = [row.cities, stateName(country)].filter((part) => part !== '').join(', ');
  const facts = [
    visitor.name,
    row.form,
    row.met === '' ? '' : `met ${row.met}`,
    row.occasion,
    row.acts,
    status === 'happened' ? '' : status,
  ];
  return html`<li>
    <p class="when">${start === null && end === null ? tellDays(journey?.start ?? null, journey?.end ?? null) : tellDays(start, end)}</p>
    <p class="what">${foreign(place)}</p>
    <p class="quiet">${foreign(facts.filter((fact) => fact !== '').join(' · '))} · ${tellAccounts(accounts)}</p>
  </li>`;
}

function tellAccounts(accounts: Stop['accounts']): VNode {
  const documents = [...new Set(accounts.map(({ document }) => document))];
  return html`<span>${count(documents.length, 'document')}: ${documents.map((document, at) => html`<a href=${documentAddress(document)}>${at + 1}</a> `)}</span>`;
}
