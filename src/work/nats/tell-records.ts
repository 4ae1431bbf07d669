import { markTold, type Record, untoldRecords } from '../../store/index.ts';
import type { NatsQueue } from './nats-queue.ts';
import { publishAll } from './publish-all.ts';
import { recordSubject } from './streams.ts';

const AT_ONCE = 500;

/**
 * Tells subscribers of records that came into being since, as `sendJobs` sends jobs: each at least once, under the document's number.
 * Answers why some could not be told of; null where all were.
 */
export async function tellRecords(record: Record, queue: NatsQueue): Promise<string | null> {
  for (;;) {
    const records = await untoldRecords(record, AT_ONCE);
    if (records.length === 0) return null;
    const { done, refused } = await publishAll(queue, records, ({ job: _, ...told }) => ({
      subject: recordSubject(queue.address, told.version > 1 ? 'version' : 'added'),
      body: told,
      message: `record ${told.document}`,
    }));
    await markTold(
      record,
      done.map(({ job }) => job),
    );
    if (refused !== null) return refused;
  }
}
