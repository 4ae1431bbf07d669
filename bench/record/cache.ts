import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A folder outside the repository for what takes minutes to make: `$CHANCERY_BENCH`, else one of the user's cache folder. */
export function cacheFolder(): string {
  const folder = process.env.CHANCERY_BENCH ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'chancery-bench');
  mkdirSync(folder, { recursive: true });
  return folder;
}
