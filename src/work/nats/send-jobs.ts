import { markSent, PRIORITY, type Record, unsentJobs } from '../../store/index.ts';
import type { NatsQueue } from './nats-queue.ts';
import type { Pointer } from './pointer.ts';
import { publishAll } from './publish-all.ts';
import { laneSubject } from './streams.ts';

/** Jobs that are sent at once. */
const AT_ONCE = 500;

/**
 * Hands the numbers of jobs that are in the record to the message server, and writes down that it has them. A job that is sent and not
 * written down as such is sent again under the same message's name, and is one there. Answers why some could not be sent; null where
 * all were.
 */
export async function sendJobs(record: Record, queue: NatsQueue): Promise<string | null> {
  for (;;) {
    const jobs = await unsentJobs(record, AT_ONCE);
    if (jobs.length === 0) return null;
    const { done, refused } = await publishAll(queue, jobs, ({ id, message, priority }) => ({
      subject: laneSubject(queue.address, priority === PRIORITY.live ? 'live' : 'archive'),
      body: { job: id } satisfies Pointer,
      message,
    }));
    await markSent(
      record,
      done.map(({ id }) => id),
    );
    if (refused !== null) return refused;
  }
}
