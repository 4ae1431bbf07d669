/** Why a record cannot be opened or written: for people, in one line. */
export class RecordFault extends Error {
  override readonly name = 'RecordFault';
}

const SQLITE: readonly [RegExp, string][] = [
  [/disk is full|SQLITE_FULL/i, 'the disk is full; nothing of the document under way was kept'],
  [/readonly database|read-only/i, 'the record is read-only'],
  [/not a database|malformed/i, 'not a Chancery record, or damaged'],
  [/database is locked|busy/i, 'another program holds the record and did not let go in time'],
  [/unable to open database/i, 'the record cannot be opened: no such folder, or no permission'],
  [/disk I\/O error/i, 'the disk reports an error; is it full or was it removed?'],
];

/** The same error in a person's words; an error that is no fault of the store is returned as it is. */
export function explainFault(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || error instanceof RecordFault) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known = code === 'ERR_SQLITE_ERROR' ? SQLITE.find(([pattern]) => pattern.test(error.message))?.[1] : undefined;
  return known === undefined ? error : new RecordFault(`${where}: ${known} (${error.message})`, { cause: error });
}
