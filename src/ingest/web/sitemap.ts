import { XMLParser } from 'fast-xml-parser';
import { dayOf, type FeedEntry, type FoundFeed, wholeAddress } from './feed-entry.ts';
import { MOST_ENTRIES } from './web-limits.ts';

interface Place {
  readonly loc?: string;
  readonly lastmod?: string;
  readonly news?: { readonly title?: string; readonly publication_date?: string };
}

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

export function isSitemap(text: string): boolean {
  return /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 4000));
}

/** Addresses of a sitemap, newest first where it tells days; of an index, the sitemaps that it names. */
export function readSitemap(text: string, base: string): FoundFeed {
  const parsed = parser.parse(text) as { urlset?: { url?: Place[] }; sitemapindex?: { sitemap?: Place[] } };
  const index = parsed.sitemapindex?.sitemap;
  const entries = (index ?? parsed.urlset?.url ?? [])
    .flatMap((place) => entryOf(place, base))
    .toSorted((a, b) => (b.stamp ?? '').localeCompare(a.stamp ?? ''))
    .slice(0, MOST_ENTRIES);
  return { kind: index ? 'sitemap-index' : 'sitemap', title: null, entries };
}

function entryOf({ loc, lastmod, news }: Place, base: string): FeedEntry[] {
  const url = wholeAddress(loc, base);
  if (url === null) return [];
  const title = news?.title?.trim() || null;
  return [{ url, id: url, title, date: dayOf(news?.publication_date), stamp: lastmod ?? news?.publication_date ?? null, content: null }];
}
