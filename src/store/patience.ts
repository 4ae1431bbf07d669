import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from './engines/engine.ts';

/** Milliseconds to wait before each further try: a server that restarts is back within a minute. */
const WAITS = [250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000, 8_000, 12_000];

/**
 * Does the work, and does it again on a new connection when one was lost: it must be whole (one transaction, or questions only)
 * and leave nothing double when the loss came after the commit.
 */
export async function persist<T>(engine: Engine, work: () => Promise<T>, waits: readonly number[] = WAITS): Promise<T> {
  for (const pause of waits) {
    try {
      return await work();
    } catch (error) {
      if (!engine.isLost(error)) throw engine.explain(error);
      await wait(pause);
    }
  }
  try {
    return await work();
  } catch (error) {
    throw engine.explain(error);
  }
}
