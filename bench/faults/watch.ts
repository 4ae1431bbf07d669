import { setTimeout as sleep } from 'node:timers/promises';

/** What a service is there for: it answers who asks, takes in what is given to it, and reads. */
export const DUTIES = ['answers', 'takes', 'reads'] as const;
export type Duty = (typeof DUTIES)[number];
/** Seconds from a fault until each was seen to be done again. */
export type Back = { readonly [duty in Duty]: number };

/** Milliseconds after a fault for which what was said before may still be on its way. */
const ON_ITS_WAY = 200;
/** Milliseconds after which it is waited for no longer. */
const PATIENCE = 120_000;
const OFTEN = 50;
/** Milliseconds that an answer may take. */
const ANSWERS = 2_000;

/** Sees when the service last did its duties. */
export class Watch {
  readonly #seen: { [duty in Duty]: number } = { answers: 0, takes: 0, reads: 0 };

  /** `moment`: when it was asked to, in milliseconds since 1970. */
  saw(duty: Duty, moment: number): void {
    this.#seen[duty] = Math.max(this.#seen[duty], moment);
  }

  /** Asks the server again and again whether it and its record answer. */
  async ask(address: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const asked = Date.now();
      const answer = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(ANSWERS) }).catch(() => null);
      if (answer?.ok) this.saw('answers', asked);
      await answer?.body?.cancel();
      await sleep(2 * OFTEN);
    }
  }

  /** Waits until all duties were asked for after this moment and done. */
  async back(since: number): Promise<Back> {
    const back = new Map<Duty, number>();
    while (back.size < DUTIES.length && Date.now() - since < PATIENCE) {
      await sleep(OFTEN);
      for (const duty of DUTIES) if (!back.has(duty) && this.#seen[duty] > since + ON_ITS_WAY) back.set(duty, Date.now() - since);
    }
    const seconds = (duty: Duty) => Math.round((back.get(duty) ?? PATIENCE) / 10) / 100;
    return { answers: seconds('answers'), takes: seconds('takes'), reads: seconds('reads') };
  }
}
