import type { Socket } from 'node:net';
import { problem } from '../api/index.ts';

/** What Node.js says of requests that it cannot read, and what they are told. */
const KNOWN: Readonly<Record<string, readonly [status: number, detail: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers are too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive.'],
};

/** Answers a request that is none of HTTP, and hangs up. */
export function answerUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, detail] = KNOWN[error.code ?? ''] ?? [400, 'Not a request of HTTP/1.1.'];
  const told = problem(status, detail);
  const body = JSON.stringify(told);
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status} ${told.title}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  socket.destroySoon();
}
