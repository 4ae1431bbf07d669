import type { VNode } from 'preact';
import type { DocumentRow } from '../../api/index.ts';
import { html } from '../html.ts';
import { tellDays } from './days.ts';
import { linkDocument } from './document-name.ts';
import { count } from './words.ts';

export function listOfDocuments(rows: readonly DocumentRow[]): VNode {
  return html`<ul class="entries">
    ${rows.map(
      (row) => html`<li>
        <p class="when">${tellDays(row.date, row.date)}</p>
        <p class="what">${linkDocument(row)}</p>
        <p class="quiet">${row.publisher === null ? '' : html`<bdi>${row.publisher}</bdi> · `}${count(row.words, 'word')}</p>
      </li>`,
    )}
  </ul>`;
}
