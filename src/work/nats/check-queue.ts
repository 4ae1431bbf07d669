import { findJobs, type Record, sentJobs } from '../../store/index.ts';
import type { NatsQueue } from './nats-queue.ts';
import { readPointer } from './pointer.ts';
import { waitForLeader } from './server-fault.ts';
import { findStream, jobsStream, LANES, laneSubject } from './streams.ts';

/**
 * Where a message server and a record disagree, a line each: jobs that wait and are said to be with the server, and are not; and
 * messages about jobs that the record has not. The record is asked again before anything is told, for the work may go on meanwhile.
 */
export async function* checkQueue(record: Record, queue: NatsQueue): AsyncGenerator<string> {
  const sent = await sentJobs(record);
  const there = await pointersOf(queue);
  const missing = new Set(sent.map(({ id }) => id).filter((id) => !there.has(id)));
  if (missing.size > 0)
    for (const { id, place } of await sentJobs(record))
      if (missing.has(id))
        yield `job ${id}: ${place} is said to be sent to ${queue.address.told}, and is not there; \`chancery work\` sends it again`;
  const known = await findJobs(record, [...there.keys()]);
  for (const [id, seq] of there)
    if (!known.has(id)) yield `${queue.address.told}: message ${seq} is about job ${id}, which the record has not`;
}

/** The jobs that the server's messages are about, with the numbers of these. */
async function pointersOf({ jsm, address }: NatsQueue): Promise<ReadonlyMap<number, number>> {
  const stream = jobsStream(address);
  const there = new Map<number, number>();
  // A cluster that has just lost a server, or got it back, chooses its leader first.
  if (!(await waitForLeader(() => findStream(jsm, stream)))) return there;
  for (const lane of LANES)
    for (let seq = 1; ; ) {
      const message = await jsm.direct.getMessage(stream, { seq, next_by_subj: laneSubject(address, lane) });
      if (!message) break;
      const job = readPointer(message);
      if (job !== null) there.set(job, message.seq);
      seq = message.seq + 1;
    }
  return there;
}
