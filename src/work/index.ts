export { type Followed, type FollowNews, followFeeds } from './follow/follow-feeds.ts';
export { inOrder } from './in-order.ts';
export { isTooLong } from './limits.ts';
export { MeaningReader } from './meaning-reader.ts';
export { Pen } from './pen.ts';
export { ReadingPool } from './pool.ts';
export { readerVersion } from './reader-version.ts';
export type { Done, ReadingFormat, Task } from './task.ts';
export { type WorkNews, workQueue } from './work-queue.ts';
