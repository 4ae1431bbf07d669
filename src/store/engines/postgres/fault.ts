import { codeOf, RecordFault } from '../fault.ts';

/** By SQLSTATE, its class, or the system's code. */
const KNOWN: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no PostgreSQL server answers there',
  ENOENT: 'no PostgreSQL server answers there',
  ENOTFOUND: 'no such server',
  EAI_AGAIN: 'no such server',
  ETIMEDOUT: 'the server does not answer',
  '28': 'the server does not let this user in',
  '3D000': 'there is no such database; make one first: createdb NAME',
  '42501': 'the user has no right to do this there',
  '25006': 'the record is read-only',
  '53100': 'the disk of the server is full; nothing of the document under way was kept',
  '53300': 'the server has too many connections',
  '53': 'the server has too little of something',
  '57': 'the server stopped; nothing of the document under way was kept',
  '58': 'the server reports an error of its system',
  XX: 'the server reports damage',
};

/** The same error in a person's words; an error that is no fault of the store is returned as it is. */
export function explainFault(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || error instanceof RecordFault) return error;
  const code = codeOf(error);
  const known = KNOWN[code] ?? KNOWN[code.slice(0, 2)] ?? (isLost(error) ? 'the server went away' : undefined);
  return known === undefined ? error : new RecordFault(`${where}: ${known} (${error.message || code})`, { cause: error });
}

const LOST_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', '57P01', '57P02', '57P03']);
/** The driver gives these no code. */
const LOST_WORDS =
  /connection terminated|not queryable|connection error|client was closed|connection ended|timeout exceeded when trying to connect/i;

/** Was the connection lost, by a restart or on the way? */
export function isLost(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof RecordFault) return false;
  if (error instanceof AggregateError) return error.errors.some(isLost);
  const code = codeOf(error);
  return LOST_CODES.has(code) || code.startsWith('08') || LOST_WORDS.test(error.message);
}
