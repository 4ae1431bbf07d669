import { z } from 'zod';
import { streamQuestion } from './question.ts';

/** The stream in OpenAPI, which has no words for single events: they are told in prose. `failure` describes a problem. */
export function describeStream(failure: (description: string) => object): object {
  const asked = z.toJSONSchema(streamQuestion, { io: 'input' });
  return {
    operationId: 'stream',
    summary: 'New records as they come, as server-sent events.',
    description:
      'Each event has an `id`, its kind as `event` (`document`, then its `statement`s and `event`s; `meeting`), and as `data` the record ' +
      'in JSON as the lists have it. It does not end.',
    parameters: [
      ...Object.entries(asked.properties ?? {}).map(([name, schema]) => ({ name, in: 'query', required: false, schema })),
      {
        name: 'Last-Event-ID',
        in: 'header',
        required: false,
        description: 'The id that was heard last, to go on behind it; `0` is the beginning. Without it: what comes from now on.',
        schema: { type: 'string', maxLength: 50 },
      },
    ],
    responses: {
      200: { description: 'Listening', content: { 'text/event-stream': { schema: { type: 'string' } } } },
      400: failure('The question makes no sense'),
      503: failure('Too many listen already'),
      default: failure('Another problem'),
    },
  };
}
