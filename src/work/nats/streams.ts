import {
  AckPolicy,
  type ConsumerInfo,
  DiscardPolicy,
  JetStreamApiError,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamInfo,
} from '@nats-io/jetstream';
import { RecordFault } from '../../store/index.ts';
import type { QueueAddress } from './queue-address.ts';

/** What is read first has a lane of its own. */
export const LANES = ['live', 'archive'] as const;
export type Lane = (typeof LANES)[number];

const NANOSECONDS = 1_000_000;
/** Milliseconds within which a message that comes twice is known as one. */
const KNOWN = 600_000;
/** Pointers of one lane that a server takes; the rest waits in the table, and follows as these are read. */
const MOST_POINTERS = 100_000;
/** Pointers that may be with workers, or wait for their next try, at once. */
const MOST_UNDER_WAY = 20_000;
/** Milliseconds of a lease where no worker has said how long. */
const LEASE = 60_000;
/** Bytes of finished records that are kept for subscribers, and milliseconds for which. */
const MOST_BYTES = 1 << 30;
const KEPT = 7 * 86_400_000;

export function jobsStream({ name }: QueueAddress): string {
  return `${name}-jobs`;
}

export function recordsStream({ name }: QueueAddress): string {
  return `${name}-records`;
}

export function laneSubject({ name }: QueueAddress, lane: Lane): string {
  return `${name}.jobs.${lane}`;
}

export function recordSubject({ name }: QueueAddress, outcome: 'added' | 'version' | '*'): string {
  return `${name}.records.${outcome}`;
}

/** What wait for a lane and what are under way with workers. */
export interface LaneState {
  readonly waiting: number;
  readonly underWay: number;
}

export function laneState({ num_pending, num_ack_pending }: ConsumerInfo): LaneState {
  return { waiting: num_pending, underWay: num_ack_pending };
}

/** When the stream of jobs was made, ISO 8601, and how its lanes are. */
export interface StreamsState {
  readonly created: string;
  readonly lanes: { readonly [lane in Lane]: LaneState };
}

/**
 * Makes the streams of a queue and its lanes where they are not there. `lease`: milliseconds that a pointer belongs to a worker that
 * gives no sign of life; null leaves it as it is. A RecordFault where another record has the name.
 */
export async function makeStreams(
  jsm: JetStreamManager,
  address: QueueAddress,
  record: string,
  lease: number | null,
): Promise<StreamsState> {
  const jobs = await makeStream(jsm, address, record, {
    name: jobsStream(address),
    subjects: LANES.map((lane) => laneSubject(address, lane)),
    retention: RetentionPolicy.Workqueue,
    discard: DiscardPolicy.New,
    discard_new_per_subject: true,
    max_msgs_per_subject: MOST_POINTERS,
    // So that it can be looked through for a check, which a lane does not let others do.
    allow_direct: true,
  });
  await makeStream(jsm, address, record, {
    name: recordsStream(address),
    subjects: [recordSubject(address, '*')],
    retention: RetentionPolicy.Limits,
    discard: DiscardPolicy.Old,
    max_bytes: MOST_BYTES,
    max_age: KEPT * NANOSECONDS,
  });
  const [live, archive] = [await makeLane(jsm, address, 'live', lease), await makeLane(jsm, address, 'archive', lease)];
  return { created: new Date(jobs.created).toISOString(), lanes: { live, archive } };
}

type StreamWish = Parameters<JetStreamManager['streams']['add']>[0];

async function makeStream(jsm: JetStreamManager, { told, replicas }: QueueAddress, record: string, wish: StreamWish): Promise<StreamInfo> {
  const settings = { storage: StorageType.File, num_replicas: replicas, metadata: { record }, duplicate_window: KNOWN * NANOSECONDS };
  const there = (await findStream(jsm, wish.name)) ?? (await jsm.streams.add({ ...wish, ...settings }));
  if (there.config.metadata?.record !== record)
    throw new RecordFault(
      `${told}: the stream ${wish.name} there belongs to another record; give this one's queue a name of its own: nats://host/NAME`,
    );
  return there.config.num_replicas === replicas ? there : jsm.streams.update(wish.name, { num_replicas: replicas });
}

export function findStream(jsm: JetStreamManager, name: string): Promise<StreamInfo | null> {
  return ifThere(jsm.streams.info(name));
}

async function makeLane(jsm: JetStreamManager, address: QueueAddress, lane: Lane, lease: number | null): Promise<LaneState> {
  const stream = jobsStream(address);
  const there = await ifThere(jsm.consumers.info(stream, lane));
  const wait = (lease ?? LEASE) * NANOSECONDS;
  if (there && (lease === null || there.config.ack_wait === wait)) return laneState(there);
  const settings = { ack_wait: wait, max_ack_pending: MOST_UNDER_WAY, max_deliver: -1 };
  return laneState(
    there
      ? await jsm.consumers.update(stream, lane, settings)
      : await jsm.consumers.add(stream, {
          ...settings,
          durable_name: lane,
          ack_policy: AckPolicy.Explicit,
          filter_subject: laneSubject(address, lane),
        }),
  );
}

/** What the server tells of a thing; null where it has no such thing. */
async function ifThere<T>(told: Promise<T>): Promise<T | null> {
  try {
    return await told;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.status === 404) return null;
    throw error;
  }
}
