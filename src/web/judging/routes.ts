import type { FastifyInstance, FastifyRequest } from 'fastify';
import { findDocument, requireRole, type Shelf } from '../../api/index.ts';
import { type Judging, readingOf } from '../../store/index.ts';
import { formOf, takeForms } from '../form.ts';
import { isOwnPlace } from '../own-place.ts';
import { readJudging } from './read-form.ts';

/** Does what somebody judges; throws what is wrong with it. */
export type Judge = (judging: Judging, request: FastifyRequest) => Promise<string>;

const LARGEST = 20_000;

/** What the pages' forms say; afterwards the page is shown again. */
export function addJudging(server: FastifyInstance, shelf: Shelf, judge: Judge): void {
  server.register(async (scope) => {
    takeForms(scope, LARGEST);
    scope.post('/judgements', { ...requireRole('judge'), bodyLimit: LARGEST }, async (request, reply) => {
      const form = formOf(request);
      await judge(await readJudging(form, (document) => textOf(shelf, document)), request);
      return reply.redirect(backOf(form), 303);
    });
  });
}

async function textOf({ record }: Shelf, name: string): Promise<string> {
  const row = await findDocument(record, name);
  return (await readingOf(record, row.reading)).document.text;
}

/** Where the form stood; on this server, whatever it says. To the record that was judged, where the page has several. */
function backOf(form: URLSearchParams): string {
  const back = form.get('back') ?? '';
  if (!isOwnPlace(back)) return '/judgements';
  const id = ['accept', 'reject', 'correct'].map((name) => form.get(name)).find((one) => one !== null);
  return back.startsWith('/documents/') && !back.includes('/records/') && id ? `${back}#${id}` : back;
}
