import { parseFeed } from 'feedsmith';
import type { Problem } from '../../domain/problem.ts';
import { checkMarkup, isShallow } from '../markup-guard.ts';
import { dayOf, type FeedEntry, type FoundFeed, wholeAddress } from './feed-entry.ts';
import { findLinks } from './links.ts';
import { isSitemap, readSitemap } from './sitemap.ts';

type Parsed = ReturnType<typeof parse>;

/** Dates stay as they are written. */
const parse = (text: string) => parseFeed(text, { parseDateFn: (written): string => written });

type Draft = Omit<FeedEntry, 'id'> & { readonly id: string | undefined };

/** What a fetched text points to: a feed of any kind, a sitemap, or else a page with links. `base`: where it was fetched. */
export function readFeed(text: string, base: string): FoundFeed | Problem {
  const isJson = /^\s*\{/.test(text);
  const isXml = /^\s*<(?:\?xml|!--|rss|feed|rdf:RDF|urlset|sitemapindex)/i.test(text) && !/<html[\s>]/i.test(text.slice(0, 2000));
  if (!isJson && !isXml) return { kind: 'page', title: null, entries: findLinks(text, base) };
  const fault = isJson ? (isShallow(text) ? null : 'nested too deep') : checkMarkup(text);
  if (fault) return { code: 'feed', where: base, detail: fault };
  try {
    if (isXml && isSitemap(text)) return readSitemap(text, base);
    return toFeed(parse(text), base);
  } catch (error) {
    return { code: 'feed', where: base, detail: error instanceof Error ? error.message : String(error) };
  }
}

function toFeed(parsed: Parsed, base: string): FoundFeed {
  const title = typeof parsed.feed.title === 'string' ? parsed.feed.title : (parsed.feed.title?.value ?? null);
  const entries = draftsOf(parsed, base).flatMap((draft): FeedEntry[] => {
    const id = draft.id ?? draft.url;
    return id === null || (draft.url === null && draft.content === null) ? [] : [{ ...draft, id }];
  });
  return { kind: parsed.format, title, entries };
}

function draftsOf(parsed: Parsed, base: string): Draft[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        url: wholeAddress(item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value), base),
        id: item.guid?.value,
        title: plain(item.title),
        date: dayOf(item.pubDate ?? item.dc?.dates?.[0]),
        stamp: item.pubDate ?? null,
        content: item.content?.encoded ?? item.description ?? null,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        url: wholeAddress(item.link, base),
        id: item.rdf?.about,
        title: plain(item.title),
        date: dayOf(item.dc?.dates?.[0]),
        stamp: item.dc?.dates?.[0] ?? null,
        content: item.content?.encoded ?? item.description ?? null,
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        url: wholeAddress(entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href, base),
        id: entry.id,
        title: plain(entry.title?.value),
        date: dayOf(entry.published ?? entry.updated),
        stamp: entry.updated ?? null,
        content: entry.content?.value ?? entry.summary?.value ?? null,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        url: wholeAddress(item.url, base),
        id: item.id,
        title: plain(item.title),
        date: dayOf(item.date_published ?? item.date_modified),
        stamp: item.date_modified ?? item.date_published ?? null,
        content: item.content_html ?? item.content_text ?? null,
      }));
  }
}

/** Titles may hold HTML, escaped. */
function plain(title: string | undefined): string | null {
  return (
    title
      ?.replace(/<[^<>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}
