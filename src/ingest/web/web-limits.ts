/** What one fetch may take; everything beyond is a Problem. */
export interface WebLimits {
  /** Milliseconds for a fetch in all, redirects included. */
  readonly time: number;
  /** Bytes of a body, as sent and again unpacked. */
  readonly bytes: number;
  /** Bytes of all headers of an answer. */
  readonly headers: number;
  readonly redirects: number;
}

export const WEB_LIMITS: WebLimits = { time: 30_000, bytes: 20_000_000, headers: 65_536, redirects: 5 };

/** Bytes of a robots.txt that are read; RFC 9309 asks for at least 500 KiB. */
export const LARGEST_ROBOTS = 524_288;
/** Entries that one feed may have, newest taken: a sitemap has at most 50,000. */
export const MOST_ENTRIES = 50_000;
