/** One item that a feed, a sitemap or a press page points to. */
export interface FeedEntry {
  /** Where its text lies; null for an item that carries its text and has no page. */
  readonly url: string | null;
  /** What the feed knows it by. */
  readonly id: string;
  readonly title: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** What changes when the item changes; null where the feed does not say. */
  readonly stamp: string | null;
  /** HTML that the feed carries for items without a page. */
  readonly content: string | null;
}

export type FeedKind = 'rss' | 'atom' | 'json' | 'rdf' | 'sitemap' | 'sitemap-index' | 'page';

export interface FoundFeed {
  readonly kind: FeedKind;
  readonly title: string | null;
  readonly entries: readonly FeedEntry[];
}

/** The day of a moment as it is written, in its own time zone: what readers of the page see. Null where it cannot be told. */
export function dayOf(moment: string | undefined): string | null {
  if (!moment) return null;
  const day = /^(\d{4}-\d{2}-\d{2})/.exec(moment.trim())?.[1];
  if (day) return day;
  const named = /\b(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})/.exec(moment);
  const time = Date.parse(named ? `${named[1]} ${named[2]} ${named[3]} UTC` : moment);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** An address as it stands in a feed, made whole; null for what cannot be fetched. Fragments name places in a page, not pages. */
export function wholeAddress(address: string | undefined, base: string): string | null {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  url.hash = '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
