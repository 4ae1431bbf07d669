import { fileURLToPath } from 'node:url';

const HOUSE = new URL('../', import.meta.url);

/** Folders and programs that the measurements use. Gold data and its scorers are not part of the repository and may be absent. */
export const COMMAND = fileURLToPath(new URL('bin/chancery', HOUSE));
export const GOLD = fileURLToPath(new URL('../shared/gold/', HOUSE));
export const SCORERS = fileURLToPath(new URL('../shared/score/', HOUSE));
export const EXAMPLES = fileURLToPath(new URL('examples/', HOUSE));
export const BENCH = fileURLToPath(new URL('bench/', HOUSE));
export const RESULTS = fileURLToPath(new URL('bench/results/', HOUSE));
