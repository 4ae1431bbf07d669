import type { VNode } from 'preact';
import type { JudgementRow } from '../../store/index.ts';
import { documentAddress, recordAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { tellMinute } from './days.ts';
import { JUDGING } from './judging-form.ts';
import { tellCorrections } from './told-corrections.ts';
import { forRole } from './visit.ts';
import { capital, inLine, verdictWords } from './words.ts';

const FATES: Readonly<Record<string, string>> = {
  changed: 'Read anew since: the record says something else now and is to be judged again.',
  gone: 'Read anew since: there is no such record any more.',
};

/** Each with who and when, what came of it, and a button to take it back. */
export function judgementList(rows: readonly JudgementRow[]): VNode {
  return html`<ul class="entries log">${rows.map(
    (row) => html`<li class=${row.withdrawn_at === null ? undefined : 'withdrawn'}>
      <p class="when">${row.judgement} · ${foreign(row.judged_by)}, ${tellMinute(row.judged_at)}</p>
      <p class="what">${tellWhat(row)}</p>
      ${row.corrections === null ? '' : html`<p class="right">${tellCorrections(JSON.parse(row.corrections) as object)}</p>`}
      ${row.note === null ? '' : html`<p>${foreign(row.note)}</p>`}
      ${row.withdrawn_at === null && row.fate !== null && row.fate in FATES ? html`<p class="quiet">${FATES[row.fate]}</p>` : ''}
      ${
        row.withdrawn_at === null
          ? forRole(
              'judge',
              () =>
                html`<p class="judge"><button form=${JUDGING} name="undo" value=${row.judgement} aria-label=${`Undo ${row.judgement}`}>Undo</button></p>`,
            )
          : html`<p class="quiet">Taken back by ${foreign(row.withdrawn_by ?? '')}, ${tellMinute(row.withdrawn_at)}</p>`
      }
    </li>`,
  )}</ul>`;
}

function tellWhat({ kind, verdict, a, a_name, b_name }: JudgementRow): VNode {
  if (b_name !== null)
    return html`<span>${foreign(inLine(a_name))} and ${foreign(inLine(b_name))}: <strong>${verdictWords(verdict)}</strong></span>`;
  const [, document = '', id = ''] = /^(.*)#([^#]*)$/s.exec(a) ?? [];
  const words = foreign(inLine(a_name));
  const address = /^\d/.test(id) ? documentAddress(document) : recordAddress(document, id);
  return html`<span>${capital(kind)} <a href=${address}>${words}</a> <strong>${verdictWords(verdict)}</strong></span>`;
}
