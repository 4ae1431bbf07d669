import type { VNode } from 'preact';
import type { DocumentRow } from '../../api/index.ts';
import type { StatementRow } from '../../store/index.ts';
import { documentAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { tellDays } from './days.ts';
import { nameAmong } from './document-name.ts';
import { channelWords, inLine } from './words.ts';

/** `documents`: those that they stand in, by their ids. */
export function listOfStatements(rows: readonly StatementRow[], documents: ReadonlyMap<string, DocumentRow>): VNode {
  return html`<ul class="entries">${rows.map(
    (row) => html`<li class=${`by-${row.channel ?? 'outlet'}`}>
      <p class="when">${tellDays(row.published, row.published)}</p>
      <p><strong>${foreign(row.speaker ?? 'Somebody')}</strong>${row.speaker_country === null ? '' : ` (${row.speaker_country})`}${row.addressee === null ? '' : html` to <strong>${foreign(row.addressee)}</strong>`}</p>
      <p class="what"><a href=${`${documentAddress(row.document)}#${row.statement}`}>${foreign(inLine(row.words))}</a></p>
      <p class="quiet">${foreign(nameAmong(documents, row.document))}; ${row.manner}${row.channel === null || row.channel === 'outlet' ? '' : `, on the word of ${channelWords(row.channel)}`}</p>
    </li>`,
  )}</ul>`;
}
