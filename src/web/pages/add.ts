import { tellJobs } from '../../api/index.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { addForm } from '../parts/add-form.ts';
import { listOfJobs } from '../parts/job-list.ts';
import { section } from '../parts/section.ts';
import { forRole } from '../parts/visit.ts';

/** Where texts, files and addresses are handed in. */
export const add: PageRoute = {
  path: '/add',
  role: 'add',
  async show({ record }) {
    const jobs = await tellJobs(record);
    return {
      title: 'Add',
      script: 'add.js',
      style: 'adding.css',
      body: html`<h1>Add to the record</h1>
        <p class="lead">Paste a text, choose files or give an address. It is read on this machine; English is understood.</p>
        ${forRole('add', addForm)} ${jobs.length === 0 ? '' : section('lately', 'Added lately', listOfJobs(jobs))}`,
    };
  },
};
