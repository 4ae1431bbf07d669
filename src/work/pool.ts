import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { OwnActors } from '../tables/index.ts';
import { programBeside } from './own-process.ts';
import type { Done, Task } from './task.ts';
import type { Answer, Order } from './worker.ts';

interface Waiting {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
}

interface Hand {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** Reads on several threads, one model each. Threads start when there is work for them. */
export class ReadingPool {
  readonly size: number;
  readonly #own: OwnActors | null;
  readonly #hands: Hand[] = [];
  #number = 0;

  /** `own`: a user's actors, for every thread to lay over its tables. */
  constructor(size: number, own: OwnActors | null = null) {
    this.size = size;
    this.#own = own;
  }

  /** Rejects with the worker's error when the task hit a bug; other tasks go on. */
  run(task: Task): Promise<Done> {
    const hand = this.#freeHand();
    const number = this.#number++;
    return new Promise((resolve, reject) => {
      hand.waiting.set(number, { resolve, reject });
      hand.worker.postMessage({ number, task } satisfies Order);
    });
  }

  /** Ends the threads as soon as the model lets them; tasks under way are rejected. */
  async close(): Promise<void> {
    await Promise.all(this.#hands.splice(0).map(dismiss));
  }

  #freeHand(): Hand {
    const least = this.#hands.toSorted((a, b) => a.waiting.size - b.waiting.size)[0];
    if (least && (least.waiting.size === 0 || this.#hands.length >= this.size)) return least;
    return this.#hire();
  }

  #hire(): Hand {
    const worker = new Worker(programBeside(import.meta.url, 'worker'), {
      workerData: this.#own,
      // What a thread sets in an environment of its own is not seen by the model's library.
      env: SHARE_ENV,
    });
    const hand: Hand = { worker, waiting: new Map() };
    worker.on('message', (answer: Answer) => {
      const waiting = hand.waiting.get(answer.number);
      hand.waiting.delete(answer.number);
      if ('done' in answer) waiting?.resolve(answer.done);
      else waiting?.reject(new Error(answer.failure));
    });
    worker.on('error', (error: unknown) => {
      this.#hands.splice(this.#hands.indexOf(hand), 1);
      for (const waiting of hand.waiting.values()) waiting.reject(error instanceof Error ? error : new Error(String(error)));
    });
    this.#hands.push(hand);
    return hand;
  }
}

async function dismiss({ worker, waiting }: Hand): Promise<void> {
  const gone = new Promise((resolve) => worker.once('exit', resolve));
  worker.postMessage('stop' satisfies Order);
  await gone;
  for (const { reject } of waiting.values()) reject(new Error('the pool was closed'));
}
