import { InvalidArgumentError, Option } from 'commander';
import { NatsQueue, type QueueAddress, readQueueAddress } from '../work/nats/index.ts';

const WHERE = 'CHANCERY_QUEUE';
const SHAPE = 'nats://[user:password@]host[:port][,host…][/name][?replicas=3]';

/** Where the numbers of jobs go and come from, if not through the record's own table. */
export function queueOption(): Option {
  return new Option('--queue <address>', `jobs through NATS JetStream: ${SHAPE}`).env(WHERE).argParser(takeQueue);
}

/** Null for an empty one, as of a variable that is there and not set. */
export function takeQueue(value: string): QueueAddress | null {
  if (value === '') return null;
  const address = readQueueAddress(value);
  if (!address) throw new InvalidArgumentError(`It takes ${SHAPE}, and sources or files stand before it.`);
  return address;
}

/** The queue of the environment, for commands where the option itself says more than where it is. */
export function queueOfEnvironment(): QueueAddress | null {
  return takeQueue(process.env[WHERE] ?? '');
}

/** Opened for the one work; that the server went away or came back is told on standard error. */
export async function withQueue<T>(address: QueueAddress | null | undefined, work: (queue: NatsQueue | null) => Promise<T>): Promise<T> {
  if (!address) return work(null);
  const queue = await NatsQueue.open(address, (line) => process.stderr.write(`chancery: ${line}\n`));
  try {
    return await work(queue);
  } catch (error) {
    throw queue.explain(error);
  } finally {
    await queue.close();
  }
}
