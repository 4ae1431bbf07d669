import { z } from 'zod';
import { SUBMISSION_LIMITS } from '../../work/index.ts';
import { action } from '../action.ts';
import { jobAnswer } from '../answers.ts';
import { tellJob } from '../queries/jobs.ts';
import { givenDocuments } from '../submissions/given.ts';
import { takeSubmission } from '../submissions/take.ts';

const parts = z.object({
  text: z.string().optional(),
  title: z.string().optional(),
  date: z.string().optional().meta({ description: 'YYYY-MM-DD' }),
  publisher: z.string().optional(),
  url: z.string().optional().meta({ description: 'Where the text was published.' }),
  address: z.string().optional().meta({ description: 'A page to fetch; http or https.' }),
  files: z
    .array(z.string().meta({ format: 'binary' }))
    .optional()
    .meta({ description: 'Text, HTML, PDF, JSON Lines, CSV, and archives of them.' }),
});

export const addDocuments = action({
  method: 'POST',
  path: '/documents',
  summary: 'Hands in texts, files or addresses to be read; the answer is the job that does it.',
  role: 'add',
  params: {},
  bodies: { 'application/json': givenDocuments, 'text/plain': z.string(), 'multipart/form-data': parts },
  largest: SUBMISSION_LIMITS.text,
  status: 202,
  answer: jobAnswer,
  location: ({ job }) => `/api/v1/jobs/${job}`,
  async run({ shelf, intake }, request) {
    return tellJob(shelf.record, await takeSubmission(intake, request));
  },
});
