import { Gauge, Registry } from 'prom-client';
import { type QueueStatus, queueStatus, type Record } from '../../store/index.ts';

interface Told {
  readonly name: string;
  readonly help: string;
  readonly label?: string;
  /** Values by the label's; without a label one, under ''. */
  values(status: QueueStatus, now: number): { readonly [label: string]: number };
}

const TOLD: readonly Told[] = [
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
    values: ({ oldest }, now) => ({ '': oldest === null ? 0 : Math.max(0, (now - Date.parse(oldest)) / 1000) }),
  },
  {
    name: 'chancery_queue_failed_jobs',
    help: 'Jobs whose last try failed, by the code of the Problem.',
    label: 'code',
    values: ({ problems }) => Object.fromEntries(problems.map(({ code, jobs }) => [code, jobs])),
  },
  { name: 'chancery_feeds', help: 'Feeds by state.', label: 'state', values: ({ feeds }) => ({ ...feeds }) },
];

/** A registry that tells what a record holds and what waits in its queue; the record is asked once whenever a monitor asks. */
export function recordRegistry(record: Record): Registry {
  const registry = new Registry();
  let asking: Promise<QueueStatus> | null = null;
  const ask = () => {
    asking ??= queueStatus(record).finally(() => {
      asking = null;
    });
    return asking;
  };
  for (const { name, help, label, values } of TOLD)
    new Gauge({
      name,
      help,
      labelNames: label === undefined ? [] : [label],
      registers: [registry],
      async collect() {
        const status = await ask();
        this.reset();
        for (const [value, count] of Object.entries(values(status, Date.parse(record.now()))))
          if (label === undefined) this.set(count);
          else this.set({ [label]: value }, count);
      },
    });
  return registry;
}
