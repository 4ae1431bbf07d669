import { z } from 'zod';
import { exportAnswer } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { exportAsked, tellExports, toTold } from '../queries/exports.ts';

export const exportEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/exports',
    summary: 'Files that were asked for, the latest first.',
    params: {},
    question: z.object({}),
    isLive: true,
    answer: z.object({ items: z.array(exportAnswer) }),
    async run({ record }) {
      return { items: await tellExports(record) };
    },
  }),
  endpoint({
    path: '/exports/{export}',
    summary: 'How far a file that was asked for is.',
    params: { export: 'The number that asking answered with.' },
    question: z.object({}),
    isLive: true,
    answer: exportAnswer,
    async run({ record }, _, { export: id = '' }) {
      return toTold(await exportAsked(record, id));
    },
  }),
];
