import { setTimeout as sleep } from 'node:timers/promises';
import { JetStreamApiError, JetStreamError } from '@nats-io/jetstream';
import { errors } from '@nats-io/transport-node';
import { RecordFault } from '../../store/index.ts';

/** Milliseconds for which servers may choose who leads them; and between two tries meanwhile. */
const ELECTION = 30_000;
const AGAIN = 500;

const OF_CONNECTION = [
  errors.TimeoutError,
  errors.RequestError,
  errors.NoRespondersError,
  errors.ConnectionError,
  errors.ClosedConnectionError,
  errors.DrainingConnectionError,
];

/** A message server's fault in one line for people; any other error as it is. `told`: the server. */
export function explainServer(error: unknown, told: string): unknown {
  const isOfServer = isPassing(error) || error instanceof JetStreamError || error instanceof JetStreamApiError;
  return isOfServer ? new RecordFault(`${told}: ${(error as Error).message}`, { cause: error }) : error;
}

/** Does the work again while servers do not answer, or have nobody who leads them. */
export async function waitForLeader<T>(work: () => Promise<T>): Promise<T> {
  for (const begun = Date.now(); ; await sleep(AGAIN)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || Date.now() - begun > ELECTION) throw error;
    }
  }
}

function isPassing(error: unknown): boolean {
  return OF_CONNECTION.some((kind) => error instanceof kind) || (error instanceof JetStreamApiError && error.status === 503);
}
