import type { Generated } from 'kysely';

/** A feed, sitemap or press page that is followed. */
export interface FeedsTable {
  address: string;
  /** Name of the issuer in `data/sources/`. */
  source: string | null;
  kind: string | null;
  etag: string | null;
  last_modified: string | null;
  tried_at: string | null;
  /** When it last could be read. */
  last_seen: string | null;
  problem: string | null;
  /** In a row, since it last could be read. */
  failures: Generated<number>;
}

/** A page as it came, whatever became of it. */
export interface FetchesTable {
  id: Generated<number>;
  /** Address of the feed that led to it. */
  feed: string;
  /** As the feed names it. */
  address: string;
  /** Where it lay, redirects followed. */
  found_at: string;
  fetched_at: string;
  status: number;
  /** Of the raw bytes, unpacked; in hexadecimal. */
  sha256: string;
  bytes: number;
  /** JSON object, names in lower case. */
  headers: string;
  problem: string | null;
  document_id: number | null;
}

/** What is known of an item, for asking whether it changed. */
export interface FeedItemsTable {
  address: string;
  feed: string;
  first_seen: string;
  checked_at: string;
  /** What the feed says to change when the item does. */
  stamp: string | null;
  etag: string | null;
  last_modified: string | null;
  sha256: string | null;
  problem: string | null;
  failures: Generated<number>;
}
