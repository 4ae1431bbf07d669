import type { FastifyRequest } from 'fastify';
import { Refusal } from './problem.ts';

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';

/** What the asker would rather have. Throws a Refusal where it is nothing of what there is. */
export function chooseType(request: FastifyRequest, hasCsv: boolean): 'json' | 'csv' {
  const offered = hasCsv ? [JSON_TYPE, CSV_TYPE] : [JSON_TYPE];
  const chosen = request.accepts().type(offered);
  if (typeof chosen !== 'string') throw new Refusal(406, `There is ${offered.join(' and ')} to be had.`);
  return chosen === CSV_TYPE ? 'csv' : 'json';
}
