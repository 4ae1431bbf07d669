import { markSent, PRIORITY, type Record, unsentJobs } from '../../store/index.ts';
import type { NatsQueue } from './nats-queue.ts';
import type { Pointer } from './pointer.ts';
import { publishAll } from './publish-all.ts';
import { laneSubject } from './streams.ts';

/** Hands the numbers of jobs that are in the record to the message server, and writes down that it has them; answers as `publishAll`. */
export function sendJobs(record: Record, queue: NatsQueue): Promise<string | null> {
  return publishAll(queue, {
    next: (most) => unsentJobs(record, most),
    write: ({ id, message, priority }) => ({
      subject: laneSubject(queue.address, priority === PRIORITY.live ? 'live' : 'archive'),
      body: { job: id } satisfies Pointer,
      message,
    }),
    mark: (sent) =>
      markSent(
        record,
        sent.map(({ id }) => id),
      ),
  });
}
