import type { VNode } from 'preact';
import type { Job } from '../../api/index.ts';
import { foreign, html } from '../html.ts';
import { tellMinute } from './days.ts';
import { tellProgress } from './job-progress.ts';

export function listOfJobs(jobs: readonly Job[]): VNode {
  return html`<ul class="entries">${jobs.map(
    (job) => html`<li>
      <p class="when">${tellMinute(job.added_at)}${job.added_by === null ? '' : html` · ${foreign(job.added_by)}`}</p>
      <p class="what"><a href=${`/add/${job.job}`}>${foreign(job.name)}</a></p>
      <p class="quiet">${tellProgress(job)}</p>
    </li>`,
  )}</ul>`;
}
