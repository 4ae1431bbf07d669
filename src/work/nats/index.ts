export { checkQueue } from './check-queue.ts';
export { addNatsGauges } from './nats-gauges.ts';
export { NatsQueue } from './nats-queue.ts';
export { NatsSource } from './nats-source.ts';
export { type NatsStatus, natsStatus } from './nats-status.ts';
export { type QueueAddress, readQueueAddress } from './queue-address.ts';
export { QueueTender } from './tend-queue.ts';
