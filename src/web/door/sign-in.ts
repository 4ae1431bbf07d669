import type { FastifyInstance, FastifyReply } from 'fastify';
import { Refusal, requireRole } from '../../api/index.ts';
import type { Porter } from '../../work/index.ts';
import { formOf, takeForms } from '../form.ts';
import { isOwnPlace } from '../own-place.ts';
import type { Page } from '../page.ts';
import type { EntryReader } from './entry.ts';
import { clearSession, sessionOf, setSession } from './session-cookie.ts';
import { signInPage } from './sign-in-page.ts';

const LARGEST = 5000;
type Send = (reply: FastifyReply, page: Page, path: string) => FastifyReply;

/** Where people show their token once, and go again. */
export function addSignIn(server: FastifyInstance, porter: Porter, reader: EntryReader, send: Send): void {
  server.register(async (scope) => {
    takeForms(scope, LARGEST);
    scope.get('/sign-in', requireRole(null), async (request, reply) => {
      const { back } = request.query as { readonly back?: unknown };
      return send(reply.header('cache-control', 'no-store'), signInPage(placeOf(back), null), '/sign-in');
    });
    scope.post('/sign-in', { ...requireRole(null), bodyLimit: LARGEST }, async (request, reply) => {
      const form = formOf(request);
      const back = placeOf(form.get('back'));
      try {
        const known = await reader.show(request, (form.get('token') ?? '').trim());
        setSession(request, reply, await porter.beginSession(known));
        await porter.note({ person: known.name, address: request.ip, act: 'sign-in', about: null });
        return reply.redirect(back, 303);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return send(reply.code(error.statusCode), signInPage(back, error.message), '/sign-in');
      }
    });
    scope.post('/sign-out', { ...requireRole('read'), bodyLimit: LARGEST }, async (request, reply) => {
      const session = sessionOf(request);
      if (session !== null) await porter.endSession(session);
      clearSession(request, reply);
      return reply.redirect('/sign-in', 303);
    });
  });
}

/** A place of this server, whatever is asked. */
function placeOf(back: unknown): string {
  return typeof back === 'string' && isOwnPlace(back) && !back.startsWith('/sign-') ? back : '/';
}
