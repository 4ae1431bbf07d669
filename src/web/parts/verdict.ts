import type { VNode } from 'preact';
import type { StandingVerdict } from '../../store/index.ts';
import { foreign, html } from '../html.ts';
import { JUDGING } from './judging-form.ts';
import { tellCorrections } from './told-corrections.ts';
import { forRole } from './visit.ts';
import { capital, verdictWords } from './words.ts';

/** Where a record is judged: its name in the document, and the page on which it is corrected. */
export interface Judged {
  readonly id: string;
  readonly page: string;
}

/** What stands of a record, with the buttons that judge it; they belong to the page's one form. */
export function verdictOf({ id, page }: Judged, standing: StandingVerdict | undefined): VNode {
  return html`<div class="verdict" data-verdict=${standing?.verdict}>
    ${standing === undefined ? '' : tellStanding(standing)}
    ${forRole('judge', (name) => buttonsOf({ id, page }, standing, name))}
  </div>`;
}

/** What somebody else has said can be said again: that is how two people agree. */
function buttonsOf({ id, page }: Judged, standing: StandingVerdict | undefined, name: string): VNode {
  const own = standing?.by === name ? standing.verdict : null;
  return html`<p class="judge">
    ${own === 'accept' ? '' : button('accept', id, 'Accept', id)}
    ${own === 'reject' ? '' : button('reject', id, 'Reject', id)}
    <a href=${page} aria-label=${`Correct ${id}`}>Correct</a>
    ${standing === undefined ? '' : button('undo', `v${standing.number}`, 'Undo', `what was judged of ${id}`)}
  </p>`;
}

function tellStanding({ verdict, by, corrections, disputed }: StandingVerdict): VNode {
  return html`<p><strong>${capital(verdictWords(verdict))}</strong> by ${foreign(by)}${disputed ? html`, <span class="disputed">others differ</span>` : ''}</p>
    ${corrections === null ? '' : html`<p class="right">${tellCorrections(corrections)}</p>`}`;
}

function button(name: string, value: string, words: string, about: string): VNode {
  return html`<button form=${JUDGING} name=${name} value=${value} aria-label=${`${words} ${about}`}>${words}</button>`;
}
