import { findJob } from '../../api/index.ts';
import { foreign, html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { isOver, jobProgress } from '../parts/job-progress.ts';

/** How far what was handed in is. Without script, it asks for itself again until all is read. */
export const job: PageRoute = {
  path: '/add/:job',
  async show({ record }, { params: { job: number = '' } }) {
    const told = await findJob(record, number);
    return {
      title: `Adding: ${told.name}`,
      style: 'adding.css',
      ...(isOver(told) ? {} : { script: 'job.js', head: html`<noscript><meta http-equiv="refresh" content="2" /></noscript>` }),
      body: html`<h1>${foreign(told.name)}</h1>
        ${jobProgress(told)}
        <p class="more"><a href="/add">Add more</a></p>`,
    };
  },
};
