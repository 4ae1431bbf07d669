import type { VNode } from 'preact';
import type { Job } from '../../api/index.ts';
import { documentAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { section } from './section.ts';
import { count } from './words.ts';

const OUTCOMES = { added: 'new', version: 'a new version', same: 'was there already' } as const;

/** How far a job is, in a line. */
export function tellProgress({ state, waiting, documents, problems }: Job): string {
  const read = `${count(documents.length, 'text')} read`;
  const failed = problems.length === 0 ? '' : `, ${problems.length} failed`;
  if (state === 'queued') return 'Waits to be opened';
  if (state === 'reading') return waiting === 0 && documents.length === 0 ? `Being opened${failed}` : `${read}, ${waiting} to go${failed}`;
  return state === 'failed' ? `Nothing could be read${failed}` : `${read}${failed}`;
}

export function isOver({ state }: Job): boolean {
  return state === 'done' || state === 'failed';
}

/** What came of a job so far. The part of the page that is shown anew while it goes on. */
export function jobProgress(job: Job): VNode {
  const { documents, problems, waiting } = job;
  const done = documents.length + problems.length;
  return html`<div id="progress" data-over=${isOver(job) ? 'yes' : 'no'}>
    <p class="lead" role="status">${tellProgress(job)}.</p>
    ${isOver(job) ? '' : html`<progress aria-label="Read" max=${Math.max(done + waiting, 1)} value=${job.state === 'queued' ? undefined : done}></progress>`}
    ${problems.length === 0 ? '' : section('failed', 'What failed, and why', listOfProblems(problems))}
    ${documents.length === 0 ? '' : section('read', 'What was read', listOfRead(documents))}
  </div>`;
}

function listOfProblems(problems: Job['problems']): VNode {
  return html`<ul class="entries">${problems.map(
    ({ where, detail }) => html`<li><p class="what">${foreign(where)}</p><p>${foreign(detail)}</p></li>`,
  )}</ul>`;
}

function listOfRead(documents: Job['documents']): VNode {
  return html`<ul class="entries">${documents.map(
    ({ document, title, place, outcome }) => html`<li>
      <p class="what"><a href=${documentAddress(document)}>${foreign(title ?? place)}</a></p>
      <p class="quiet">${OUTCOMES[outcome]}${title === null ? '' : html` · ${foreign(place)}`}</p>
    </li>`,
  )}</ul>`;
}
