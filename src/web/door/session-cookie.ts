import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION } from '../../store/index.ts';

/** Over https the browser itself sees to it that no other host sets it and that it goes nowhere else. */
function nameFor({ protocol }: FastifyRequest): string {
  return protocol === 'https' ? '__Host-chancery' : 'chancery';
}

function optionsFor({ protocol }: FastifyRequest): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: protocol === 'https' };
}

export function sessionOf(request: FastifyRequest): string | null {
  const value = request.cookies[nameFor(request)];
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : null;
}

export function setSession(request: FastifyRequest, reply: FastifyReply, session: string): void {
  reply.setCookie(nameFor(request), session, { ...optionsFor(request), maxAge: SESSION / 1000 });
}

export function clearSession(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(nameFor(request), optionsFor(request));
}
