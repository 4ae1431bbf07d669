import type { PageReader } from '../../ingest/index.ts';
import type { Visitor } from '../../ingest/web/index.ts';
import type { Record } from '../../store/index.ts';
import { followFeed } from './follow-feed.ts';
import type { Followed, FollowNews, FollowOptions } from './followed.ts';

export type { Followed, FollowNews, FollowOptions };

/** Feeds that are followed at once; each host is asked for one page at a time all the same. */
const AT_ONCE = 8;

/** One round over all feeds: what is new or has changed comes into the queue. `pages` is the caller's to close, after the last round. */
export async function followFeeds(
  record: Record,
  visitor: Visitor,
  pages: PageReader,
  feeds: readonly Followed[],
  options: FollowOptions,
  tell: (news: FollowNews) => void | Promise<void>,
): Promise<void> {
  const waiting = [...feeds];
  const work = async () => {
    for (let next = waiting.shift(); next && !options.signal.aborted; next = waiting.shift())
      await followFeed({ record, visitor, pages, options, tell }, next);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, feeds.length) }, work));
}
