import { type Record, unsentCount } from '../../store/index.ts';
import type { NatsQueue } from './nats-queue.ts';
import { findStream, jobsStream, type Lane, type LaneState, laneState, recordsStream } from './streams.ts';

/** What a message server has of a record's queue. */
export interface NatsStatus {
  readonly address: string;
  readonly lanes: { readonly [lane in Lane]: LaneState };
  /** When the oldest job that is not done was sent, ISO 8601. */
  readonly oldest: string | null;
  /** Jobs that wait in the record and are still to be sent. */
  readonly unsent: number;
  /** Finished records that are kept for subscribers. */
  readonly records: number;
}

/** Null where there is no such queue on the server yet. */
export async function natsStatus(record: Record, { jsm, address }: NatsQueue): Promise<NatsStatus | null> {
  const jobs = await findStream(jsm, jobsStream(address));
  const records = await findStream(jsm, recordsStream(address));
  if (!jobs || !records) return null;
  const stateOf = async (lane: Lane): Promise<LaneState> => laneState(await jsm.consumers.info(jobs.config.name, lane));
  return {
    address: address.told,
    lanes: { live: await stateOf('live'), archive: await stateOf('archive') },
    oldest: jobs.state.messages === 0 ? null : jobs.state.first_ts,
    unsent: await unsentCount(record),
    records: records.state.messages,
  };
}
