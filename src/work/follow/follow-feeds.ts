import { openPageReader } from '../../ingest/index.ts';
import type { Visitor } from '../../ingest/web/index.ts';
import type { Record } from '../../store/index.ts';
import { followFeed } from './follow-feed.ts';
import type { Followed, FollowNews, FollowOptions } from './followed.ts';

export type { Followed, FollowNews, FollowOptions };

/** Feeds that are followed at once; each host is asked for one page at a time all the same. */
const AT_ONCE = 8;

/** One round over all feeds: what is new or has changed comes into the queue. */
export async function followFeeds(
  record: Record,
  visitor: Visitor,
  feeds: readonly Followed[],
  options: FollowOptions,
  tell: (news: FollowNews) => void | Promise<void>,
): Promise<void> {
  const pages = openPageReader();
  const waiting = [...feeds];
  const work = async () => {
    for (let next = waiting.shift(); next && !options.signal.aborted; next = waiting.shift())
      await followFeed({ record, visitor, pages, options, tell }, next);
  };
  try {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, feeds.length) }, work));
  } finally {
    await pages.close();
  }
}
