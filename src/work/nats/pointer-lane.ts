import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer, ConsumerMessages, JsMsg } from '@nats-io/jetstream';

/** Milliseconds for which the server is asked for pointers that may still come. */
const PATIENCE = 5_000;
/** Milliseconds after which a server that did not answer is asked again. */
const AGAIN = 1_000;

/** The pointers of one lane that this worker has at hand. It asks for more when it has none, so that others get theirs. */
export class PointerLane {
  readonly #find: () => Promise<Consumer>;
  readonly #most: number;
  readonly #wake: () => void;
  readonly #at: JsMsg[] = [];
  #open: ConsumerMessages | null = null;
  #asking = false;
  #closed = false;

  /** `wake` is called when a pointer has come. */
  constructor(find: () => Promise<Consumer>, most: number, wake: () => void) {
    this.#find = find;
    this.#most = most;
    this.#wake = wake;
  }

  get waiting(): readonly JsMsg[] {
    return this.#at;
  }

  /** Takes from what is at hand, and asks for more where that is nothing. */
  take(most: number): JsMsg[] {
    const taken = this.#at.splice(0, most);
    if (this.#at.length === 0 && !this.#asking) void this.#ask();
    return taken;
  }

  close(): void {
    this.#closed = true;
    this.#open?.stop();
    for (const message of this.#at.splice(0)) message.nak();
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    let ending: NodeJS.Timeout | undefined;
    try {
      const messages = await (await this.#find()).fetch({ max_messages: this.#most, expires: PATIENCE });
      this.#open = messages;
      // Where the server went away meanwhile, nobody else says when it is over.
      ending = setTimeout(() => messages.stop(), 2 * PATIENCE);
      for await (const message of messages) {
        if (this.#closed) message.nak();
        else this.#at.push(message);
        this.#wake();
      }
    } catch {
      await sleep(AGAIN);
    } finally {
      clearTimeout(ending);
      this.#open = null;
      this.#asking = false;
    }
  }
}
