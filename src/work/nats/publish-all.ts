import type { NatsQueue } from './nats-queue.ts';

interface Letter {
  readonly subject: string;
  readonly body: object;
  /** Two of one name are one. */
  readonly message: string;
}

/** What is to be published, and how that is known. */
interface Outbox<T> {
  /** The next that were not published, so many at most; none when all were. */
  readonly next: (most: number) => Promise<readonly T[]>;
  readonly write: (item: T) => Letter;
  /** Writes down that the server has these for good. */
  readonly mark: (done: readonly T[]) => Promise<void>;
}

/** What is published at once. */
const AT_ONCE = 500;
/** Milliseconds within which the server must say that it has a message for good. */
const PATIENCE = 10_000;

/**
 * Publishes all, in order. What is published and not written down as such is published again under the same message's name, and is one
 * there. Answers why some could not be; null where all were.
 */
export async function publishAll<T>({ js }: NatsQueue, { next, write, mark }: Outbox<T>): Promise<string | null> {
  for (;;) {
    const items = await next(AT_ONCE);
    if (items.length === 0) return null;
    const answers = await Promise.allSettled(
      items.map((item) => {
        const { subject, body, message } = write(item);
        return js.publish(subject, JSON.stringify(body), { msgID: message, timeout: PATIENCE });
      }),
    );
    await mark(items.filter((_, at) => answers[at]?.status === 'fulfilled'));
    const refused = answers.find((answer) => answer.status === 'rejected')?.reason as unknown;
    if (refused !== undefined) return refused instanceof Error ? refused.message : String(refused);
  }
}
