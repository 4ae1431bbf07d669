import { rmdirSync } from 'node:fs';

/** Lets go of the folder of files that waited to be opened. Those that still wait stay there, for the next server on this machine. */
export function leaveSpool(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds something, or another process was faster.
  }
}
