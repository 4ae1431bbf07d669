import { type FeedEntry, wholeAddress } from './feed-entry.ts';

/** Most links that are followed from one page. */
const MOST_LINKS = 200;
/** Endings of what is no article. */
const ASSET = /\.(?:jpe?g|png|gif|svg|webp|ico|css|js|xml|json|zip|docx?|xlsx?|pptx?|mp[34]|ics)$/i;

/**
 * Addresses of a page that look like articles: on the same host, and either below the page's own address or dated or titled in
 * their own address. The page is looked at by its tags alone, which no nesting can slow down.
 */
export function findLinks(html: string, base: string): FeedEntry[] {
  const page = new URL(base);
  const found = new Map<string, FeedEntry>();
  for (const [, href] of html.matchAll(/<a\s[^<>]{0,2000}?\bhref\s*=\s*["']?([^"'\s>]{1,2000})/gi)) {
    const url = wholeAddress(href?.replaceAll('&amp;', '&'), base);
    if (url === null || url === page.href || found.has(url) || !looksLikeArticle(new URL(url), page)) continue;
    found.set(url, { url, id: url, title: null, date: null, stamp: null, content: null });
    if (found.size >= MOST_LINKS) break;
  }
  return [...found.values()];
}

function looksLikeArticle(url: URL, page: URL): boolean {
  if (url.host !== page.host || ASSET.test(url.pathname)) return false;
  const segments = url.pathname.split('/').filter((part) => part !== '');
  const last = segments.at(-1) ?? '';
  const isTitled = (last.match(/[-_]/g)?.length ?? 0) >= 3 || /\d{4,}/.test(last);
  const folder = page.pathname.replace(/(?:index|default)?\.[a-z]{3,5}$/i, '').replace(/\/?$/, '/');
  if (url.pathname.startsWith(folder) && url.pathname.length > folder.length)
    return isTitled || /\/\d{4}\/\d{1,2}\//.test(url.pathname) || /\d/.test(last);
  return isTitled || /(?:^|&)(?:id|article|news|nid|itemid)=\d+/i.test(url.search.slice(1));
}

/** Feeds that a page says are its own. */
export function findPageFeeds(html: string, base: string): string[] {
  return [...html.matchAll(/<link\s[^<>]{0,2000}>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => /\brel\s*=\s*["']?alternate/i.test(tag) && /application\/(?:rss|atom|feed)\+(?:xml|json)/i.test(tag))
    .map((tag) => wholeAddress(/\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1]?.replaceAll('&amp;', '&'), base))
    .filter((url) => url !== null && !/comments/i.test(url)) as string[];
}
