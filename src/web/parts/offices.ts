import type { VNode } from 'preact';
import type { Office } from '../../api/index.ts';
import { foreign, html } from '../html.ts';
import { tellDays } from './days.ts';
import { count } from './words.ts';

/** Offices with the days of the first and the last document that gives each. */
export function officeList(offices: readonly Office[]): VNode {
  return html`<ul class="entries">${offices.map(
    ({ title, country, first, last, documents }) => html`<li>
      <p class="when">${first === null && last === null ? 'no date known' : tellDays(first, last)}</p>
      <p class="what">${foreign(title)}${country === null ? '' : ` (${country})`}</p>
      <p class="quiet">in ${count(documents, 'document')}</p>
    </li>`,
  )}</ul>`;
}
