import { z } from 'zod';

/** Something that is not done, with the status that says so. */
export class Refusal extends Error {
  readonly statusCode: number;

  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

/** Something asked for that is not there. */
export class NotThere extends Refusal {
  constructor(message: string) {
    super(404, message);
  }
}

export const problemAnswer = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() })
  .meta({ id: 'Problem', description: 'RFC 9457' });

/** What went wrong, as RFC 9457 has it. */
export type ProblemDetails = Readonly<z.infer<typeof problemAnswer>>;

const TITLES: Readonly<Record<number, string>> = {
  400: 'The question cannot be answered',
  401: 'Who asks?',
  404: 'Not found',
  403: 'Not from here',
  405: 'Not allowed',
  406: 'Not to be had in that form',
  408: 'Too slow',
  409: 'It cannot be done as the record stands',
  413: 'Too large',
  414: 'The address is too long',
  415: 'Of a kind that is not taken',
  421: 'Asked under a name that is not this machine',
  429: 'Too often',
  431: 'The headers are too long',
  500: 'The server has a bug',
  503: 'Not now',
};

export function problemOf(error: unknown): ProblemDetails {
  if (error instanceof z.ZodError) return problem(400, error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  const status = statusOf(error);
  if ((status >= 400 && status < 500) || status === 503) return problem(status, error instanceof Error ? error.message : 'not understood');
  return problem(500, 'The request could not be answered; the server says why on standard error.');
}

export function problem(status: number, detail: string): ProblemDetails {
  return { type: 'about:blank', title: TITLES[status] ?? 'Not answered', status, detail };
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
}
