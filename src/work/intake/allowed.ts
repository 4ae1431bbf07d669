import { type FetcherOptions, isPublicAddress } from '../../ingest/web/index.ts';

/** Which addresses outside the open internet may be asked: none, these IP addresses, or all. */
export type Allowed = readonly string[] | 'all';

export function fetcherOptions(allowed: Allowed): FetcherOptions {
  if (allowed === 'all') return { allowPrivate: true };
  return { isOpen: (address) => isPublicAddress(address) || allowed.includes(address) };
}
