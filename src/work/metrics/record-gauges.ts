import { Registry } from 'prom-client';
import { type QueueStatus, queueStatus, type Record } from '../../store/index.ts';
import { addGauges, type Told } from './gauges.ts';

/** What a record holds and what waits in its queue, to be told to a monitor. */
export function recordRegistry(record: Record): Registry {
  const registry = new Registry();
  addGauges(registry, toldAt(record.now), () => queueStatus(record));
  return registry;
}

function toldAt(now: () => string): readonly Told<QueueStatus>[] {
  return [
    { name: 'chancery_documents', help: 'Documents in the record, every version.', values: ({ documents }) => ({ '': documents }) },
    {
      name: 'chancery_queue_jobs',
      help: 'Jobs of the queue by state.',
      label: 'state',
      values: ({ waiting, underWay, done, dead }) => ({ waiting, under_way: underWay, done, set_aside: dead }),
    },
    {
      name: 'chancery_queue_oldest_seconds',
      help: 'How long the oldest waiting job has waited; 0 where none waits.',
      values: ({ oldest }) => ({ '': secondsSince(oldest, now()) }),
    },
    {
      name: 'chancery_queue_failed_jobs',
      help: 'Jobs whose last try failed, by the code of the Problem.',
      label: 'code',
      values: ({ problems }) => Object.fromEntries(problems.map(({ code, jobs }) => [code, jobs])),
    },
    { name: 'chancery_feeds', help: 'Feeds by state.', label: 'state', values: ({ feeds }) => ({ ...feeds }) },
  ];
}

/** 0 for no moment. */
export function secondsSince(moment: string | null, now: string): number {
  return moment === null ? 0 : Math.max(0, (Date.parse(now) - Date.parse(moment)) / 1000);
}
