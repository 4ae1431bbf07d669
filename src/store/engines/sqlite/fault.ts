import { codeOf, RecordFault } from '../fault.ts';

const KNOWN: readonly [RegExp, string][] = [
  [/disk is full|SQLITE_FULL/i, 'the disk is full; nothing of the document under way was kept'],
  [/readonly database|read-only/i, 'the record is read-only'],
  [/not a database|malformed/i, 'not a Chancery record, or damaged'],
  [/database is locked|busy/i, 'another program holds the record and did not let go in time'],
  [/unable to open database/i, 'the record cannot be opened: no such folder, or no permission'],
  [/disk I\/O error/i, 'the disk reports an error; is it full or was it removed? Nothing of the document under way was kept'],
];

/** The same error in a person's words; an error that is no fault of the store is returned as it is. */
export function explainFault(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || codeOf(error) !== 'ERR_SQLITE_ERROR') return error;
  const known = KNOWN.find(([pattern]) => pattern.test(error.message))?.[1];
  return known === undefined ? error : new RecordFault(`${where}: ${known} (${error.message})`, { cause: error });
}
