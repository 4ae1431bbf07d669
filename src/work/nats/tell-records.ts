import { markTold, type Record, untoldRecords } from '../../store/index.ts';
import type { NatsQueue } from './nats-queue.ts';
import { publishAll } from './publish-all.ts';
import { recordSubject } from './streams.ts';

/** Tells subscribers of records that came into being since: each at least once, under the document's number; answers as `publishAll`. */
export function tellRecords(record: Record, queue: NatsQueue): Promise<string | null> {
  return publishAll(queue, {
    next: (most) => untoldRecords(record, most),
    write: ({ job: _, ...told }) => ({
      subject: recordSubject(queue.address, told.version > 1 ? 'version' : 'added'),
      body: told,
      message: `record ${told.document}`,
    }),
    mark: (told) =>
      markTold(
        record,
        told.map(({ job }) => job),
      ),
  });
}
