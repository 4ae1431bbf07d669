import type { Registry } from 'prom-client';
import type { Record } from '../../store/index.ts';
import { addGauges, type Told } from '../metrics/gauges.ts';
import { secondsSince } from '../metrics/record-gauges.ts';
import type { NatsQueue } from './nats-queue.ts';
import { type NatsStatus, natsStatus } from './nats-status.ts';

/** Adds what a message server has of the queue. Of one that is away, or has no queue yet, nothing is told but that. */
export function addNatsGauges(registry: Registry, record: Record, queue: NatsQueue): void {
  // A monitor learns of all else while the server is away.
  addGauges(registry, toldAt(record.now), async () => (queue.isAway ? null : natsStatus(record, queue).catch(() => null)));
}

function toldAt(now: () => string): readonly Told<NatsStatus | null>[] {
  return [
    {
      name: 'chancery_nats_up',
      help: '1 where the message server answers and has the queue.',
      values: (status) => ({ '': status ? 1 : 0 }),
    },
    {
      name: 'chancery_nats_waiting_jobs',
      help: 'Jobs that wait at the message server, by lane.',
      label: 'lane',
      values: (status) => (status ? { live: status.lanes.live.waiting, archive: status.lanes.archive.waiting } : {}),
    },
    {
      name: 'chancery_nats_under_way_jobs',
      help: 'Jobs that the message server has given to workers, or keeps for their next try, by lane.',
      label: 'lane',
      values: (status) => (status ? { live: status.lanes.live.underWay, archive: status.lanes.archive.underWay } : {}),
    },
    {
      name: 'chancery_nats_oldest_seconds',
      help: 'How long the oldest job that is not done has been with the message server; 0 where there is none.',
      values: (status): { readonly [label: string]: number } => (status ? { '': secondsSince(status.oldest, now()) } : {}),
    },
    {
      name: 'chancery_nats_unsent_jobs',
      help: 'Jobs that wait in the record and are still to be sent.',
      values: (status): { readonly [label: string]: number } => (status ? { '': status.unsent } : {}),
    },
    {
      name: 'chancery_nats_records',
      help: 'Finished records that are kept for subscribers.',
      values: (status): { readonly [label: string]: number } => (status ? { '': status.records } : {}),
    },
  ];
}
