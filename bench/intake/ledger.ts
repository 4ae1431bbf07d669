/** What was published when, and when each came into the record; moments in milliseconds. */
export class Ledger {
  readonly #published = new Map<string, { readonly at: number; readonly words: number }>();
  readonly #recorded = new Map<string, number>();
  /** Addresses that were told of as recorded more than once. */
  readonly again: string[] = [];
  /** Addresses that the record has and nobody published. */
  readonly strange: string[] = [];

  publish(address: string, words: number, at: number): void {
    this.#published.set(address, { at, words });
  }

  record(address: string, at: number): void {
    if (!this.#published.has(address)) this.strange.push(address);
    else if (this.#recorded.has(address)) this.again.push(address);
    else this.#recorded.set(address, at);
  }

  get addresses(): string[] {
    return [...this.#published.keys()];
  }

  /** Published and not yet recorded. */
  get outstanding(): number {
    return this.#published.size - this.#recorded.size;
  }

  /** What was recorded from one moment to another, in articles and words a second. */
  pace(from: number, to: number): { readonly articles: number; readonly words: number; readonly count: number } {
    const within = [...this.#recorded].filter(([, at]) => at >= from && at < to);
    const seconds = (to - from) / 1000;
    const words = within.reduce((sum, [address]) => sum + (this.#published.get(address)?.words ?? 0), 0);
    return { articles: within.length / seconds, words: words / seconds, count: within.length };
  }

  /** Seconds from publication to record, of what was published from one moment to another and has come, the shortest first. */
  delays(from: number, to: number): number[] {
    return [...this.#published]
      .flatMap(([address, { at }]) => {
        const recorded = this.#recorded.get(address);
        return recorded === undefined || at < from || at >= to ? [] : [(recorded - at) / 1000];
      })
      .toSorted((a, b) => a - b);
  }
}

/** The value that such a share of sorted values does not exceed; null of none. */
export function percentile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}
