import type { Problem } from '../../domain/index.ts';
import {
  type Answer,
  decodeFetched,
  type FeedEntry,
  type FeedKind,
  findPageFeeds,
  readFeed,
  type Visitor,
} from '../../ingest/web/index.ts';

export interface FoundEntries {
  readonly kind: FeedKind;
  readonly title: string | null;
  readonly entries: readonly FeedEntry[];
}

/** Sitemaps of an index that are read: the newest. */
const MOST_SITEMAPS = 5;

/** What a feed's answer points to. An index of sitemaps leads to its newest ones, a press page to the feed that it names or else to its links. */
export async function findEntries(answer: Answer, visitor: Visitor, lead = true): Promise<FoundEntries | Problem> {
  const text = decodeFetched(answer);
  if (typeof text !== 'string') return text;
  const found = readFeed(text, answer.url);
  if ('code' in found || !lead) return found;
  if (found.kind === 'sitemap-index') {
    const maps = await Promise.all(found.entries.slice(0, MOST_SITEMAPS).map(({ url }) => findThere(url, visitor)));
    const entries = maps.flatMap((map) => ('code' in map ? [] : map.entries));
    const problem = maps.find((map) => 'code' in map);
    return entries.length === 0 && problem ? problem : { ...found, entries };
  }
  if (found.kind !== 'page') return found;
  const [named] = findPageFeeds(text, answer.url);
  const feed = named ? await findThere(named, visitor) : null;
  if (feed && !('code' in feed) && feed.entries.length > 0) return feed;
  if (found.entries.length > 0) return found;
  return { code: 'feed', where: answer.url, detail: 'a page without a feed and without links to articles' };
}

async function findThere(url: string | null, visitor: Visitor): Promise<FoundEntries | Problem> {
  const answer = await visitor.fetch(url ?? '');
  if ('code' in answer) return answer;
  if (answer.status !== 200) return { code: 'fetch', where: answer.url, detail: `the server answers ${answer.status}` };
  return findEntries(answer, visitor, false);
}
