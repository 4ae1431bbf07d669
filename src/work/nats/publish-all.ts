import type { NatsQueue } from './nats-queue.ts';

interface Letter {
  readonly subject: string;
  readonly body: object;
  /** Two of one name are one. */
  readonly message: string;
}

/** Milliseconds within which the server must say that it has a message for good. */
const PATIENCE = 10_000;

/** Publishes in order; which of them the server has for good, and why it has not the others. */
export async function publishAll<T>(
  { js }: NatsQueue,
  items: readonly T[],
  write: (item: T) => Letter,
): Promise<{ readonly done: readonly T[]; readonly refused: string | null }> {
  const answers = await Promise.allSettled(
    items.map((item) => {
      const { subject, body, message } = write(item);
      return js.publish(subject, JSON.stringify(body), { msgID: message, timeout: PATIENCE });
    }),
  );
  const refused = answers.find((answer) => answer.status === 'rejected')?.reason as unknown;
  return {
    done: items.filter((_, at) => answers[at]?.status === 'fulfilled'),
    refused: refused === undefined ? null : refused instanceof Error ? refused.message : String(refused),
  };
}
