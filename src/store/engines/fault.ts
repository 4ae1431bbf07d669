/** Why a record cannot be opened or written: for people, in one line. */
export class RecordFault extends Error {
  override readonly name = 'RecordFault';
}

/** The system's or the database's code of an error; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error ? String((error as NodeJS.ErrnoException).code ?? '') : '';
}
