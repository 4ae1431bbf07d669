import { action } from '../action.ts';
import { exportAnswer } from '../answers.ts';
import { exportQuestion } from '../exports/question.ts';
import { personOf } from '../person.ts';
import { Refusal } from '../problem.ts';
import { exportAsked, toTold } from '../queries/exports.ts';

export const askForExport = action({
  method: 'POST',
  path: '/exports',
  summary: 'Makes a file of the whole record, as `chancery export` does; the answer is the job that does it.',
  role: 'read',
  params: {},
  bodies: { 'application/json': exportQuestion },
  largest: 10_000,
  status: 202,
  answer: exportAnswer,
  location: ({ export: id }) => `/api/v1/exports/${id}`,
  async run({ exporter, late }, request) {
    const id = await exporter.ask(exportQuestion.parse(request.body), personOf(request));
    if (id === null) throw new Refusal(429, 'Too many exports wait; try again when some are done.');
    return toTold(await exportAsked(await late.open(), `${id}`));
  },
});
