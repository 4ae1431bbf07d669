import { z } from 'zod';
import { jobAnswer } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { findJob, tellJobs } from '../queries/jobs.ts';

export const jobEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/jobs',
    summary: 'What was handed in to be read, the latest first.',
    params: {},
    question: z.object({}),
    isLive: true,
    answer: z.object({ items: z.array(jobAnswer) }),
    async run({ record }) {
      return { items: await tellJobs(record) };
    },
  }),
  endpoint({
    path: '/jobs/{job}',
    summary: 'How far what was handed in is: what was read, and what failed and why.',
    params: { job: 'The number that adding answered with.' },
    question: z.object({}),
    isLive: true,
    answer: jobAnswer,
    async run({ record }, _, { job = '' }) {
      return findJob(record, job);
    },
  }),
];
