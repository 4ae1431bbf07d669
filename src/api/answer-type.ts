import type { FastifyRequest } from 'fastify';

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';

/** An asker who accepts nothing of what there is. */
class NotAccepted extends Error {
  readonly statusCode = 406;
}

/** What the asker would rather have. Throws NotAccepted. */
export function chooseType(request: FastifyRequest, hasCsv: boolean): 'json' | 'csv' {
  const offered = hasCsv ? [JSON_TYPE, CSV_TYPE] : [JSON_TYPE];
  const chosen = request.accepts().type(offered);
  if (typeof chosen !== 'string') throw new NotAccepted(`There is ${offered.join(' and ')} to be had.`);
  return chosen === CSV_TYPE ? 'csv' : 'json';
}
