/** Why a record cannot be opened or written: for people, in one line. */
export class RecordFault extends Error {
  override readonly name: string = 'RecordFault';
}

/** The record is of an earlier schema, and was opened to be read only. */
export class OlderSchema extends RecordFault {
  override readonly name = 'OlderSchema';
}

/** The system's or the database's code of an error; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error ? String((error as NodeJS.ErrnoException).code ?? '') : '';
}
