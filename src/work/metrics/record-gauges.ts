import { Gauge, Registry } from 'prom-client';
import { queueStatus, type Record } from '../../store/index.ts';

/** What a record holds and what waits in its queue, asked of it when a monitor asks. */
function addRecordGauges(registry: Registry, record: Record): void {
  const registers = [registry];
  const documents = new Gauge({ name: 'chancery_documents', help: 'Documents in the record, every version.', registers });
  const jobs = new Gauge({ name: 'chancery_queue_jobs', help: 'Jobs of the queue by state.', labelNames: ['state'], registers });
  const failures = new Gauge({
    name: 'chancery_queue_failed_jobs',
    help: 'Jobs whose last try failed, by the code of the Problem.',
    labelNames: ['code'],
    registers,
  });
  const feeds = new Gauge({ name: 'chancery_feeds', help: 'Feeds that are followed.', labelNames: ['state'], registers });
  new Gauge({
    name: 'chancery_queue_oldest_seconds',
    help: 'How long the oldest waiting job has waited; 0 where none waits.',
    registers,
    async collect() {
      const status = await queueStatus(record);
      documents.set(status.documents);
      jobs.set({ state: 'waiting' }, status.waiting);
      jobs.set({ state: 'under_way' }, status.underWay);
      jobs.set({ state: 'done' }, status.done);
      jobs.set({ state: 'set_aside' }, status.dead);
      failures.reset();
      for (const { code, jobs } of status.problems) failures.set({ code }, jobs);
      feeds.set({ state: 'followed' }, status.feeds.followed);
      feeds.set({ state: 'failing' }, status.feeds.failing);
      this.set(status.oldest === null ? 0 : Math.max(0, (Date.parse(record.now()) - Date.parse(status.oldest)) / 1000));
    },
  });
}

/** A registry with the record's gauges alone. */
export function recordRegistry(record: Record): Registry {
  const registry = new Registry();
  addRecordGauges(registry, record);
  return registry;
}
