export { isPublicAddress } from './address-range.ts';
export { readFeed } from './feed.ts';
export type { FeedEntry, FeedKind } from './feed-entry.ts';
export { decodeFetched, faultOf, readFetched } from './fetched.ts';
export { type Answer, type FetcherOptions, openFetcher } from './fetcher.ts';
export { findPageFeeds } from './links.ts';
export { openPoster, type Poster } from './poster.ts';
export { Visitor } from './visitor.ts';
