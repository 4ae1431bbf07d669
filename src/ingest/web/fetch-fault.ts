import type { Problem } from '../../domain/problem.ts';
import { TooMuch } from '../bytes.ts';
import { describeSize } from '../limits.ts';
import { Refused } from './connector.ts';
import type { WebLimits } from './web-limits.ts';

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server broke the connection off',
  UND_ERR_SOCKET: 'the server broke the connection off',
  UND_ERR_CONNECT_TIMEOUT: 'no connection within 10 seconds',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the body is not as long as its header says',
  UND_ERR_HEADERS_OVERFLOW: 'its headers are larger than the limit',
  HPE_HEADER_OVERFLOW: 'its headers are larger than the limit',
};

/** Why something could not be fetched. An error that no server and no network can cause is a bug, and is thrown on. */
export function explainFetch(error: unknown, where: string, limits: WebLimits): Problem {
  const refused = findCause(error, (cause) => cause instanceof Refused);
  if (refused) return { code: 'address', where, detail: refused.message };
  const large = findCause(error, (cause) => cause instanceof TooMuch);
  if (large) return { code: 'too-large', where, detail: `the limit is ${describeSize(limits.bytes)}` };
  if (!(error instanceof Error)) throw error;
  if (error.name === 'TimeoutError') return { code: 'fetch', where, detail: `not there within ${limits.time / 1000} seconds` };
  if (error instanceof TypeError && !('code' in error)) throw error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return { code: 'fetch', where, detail: WORDS[code] ?? error.message };
}

/** Among an error, its causes and, where several addresses were tried, their errors. */
function findCause(error: unknown, is: (error: Error) => boolean): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  if (is(error)) return error;
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return inner.map((one) => findCause(one, is)).find((found) => found !== undefined);
}
