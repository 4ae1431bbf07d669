import ipaddr from 'ipaddr.js';

/** Wrong tokens from one address before none of its tokens is looked at, and for how many milliseconds after the last. */
export const MOST_WRONG = 10;
export const LOCKED = 15 * 60_000;
/** Addresses that are remembered; beyond that the one that was wrong longest ago is forgotten. */
const MOST_ADDRESSES = 10_000;

/**
 * Counts wrong tokens by address. Nobody guesses 256 bits; it keeps those who try from filling the log and from work. Who has many
 * addresses of one IPv6 network counts as one.
 */
export class LockOut {
  readonly #wrong = new Map<string, { count: number; last: number }>();

  /** Milliseconds until tokens from there are looked at again; 0 where they are. */
  leftFor(address: string, now: number): number {
    const known = this.#wrong.get(networkOf(address));
    return known && known.count >= MOST_WRONG ? Math.max(0, known.last + LOCKED - now) : 0;
  }

  /** How many there were lately, with this one. */
  countWrong(address: string, now: number): number {
    const network = networkOf(address);
    const known = this.#wrong.get(network);
    const count = known && known.last + LOCKED > now ? known.count + 1 : 1;
    this.#wrong.delete(network);
    this.#wrong.set(network, { count, last: now });
    if (this.#wrong.size > MOST_ADDRESSES) this.#wrong.delete(this.#wrong.keys().next().value ?? '');
    return count;
  }

  forget(address: string): void {
    this.#wrong.delete(networkOf(address));
  }
}

/** An IPv4 address, or the /64 of an IPv6 one. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.');
}
