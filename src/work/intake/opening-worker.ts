import type { FoundArticle } from '../../store/index.ts';
import { type Allowed, fetcherOptions } from './allowed.ts';
import { findArticles } from './find-articles.ts';
import type { Part } from './submission.ts';

/** What an opening process is given, and what it says: some of what it found, and to its end. Each piece waits to be asked for. */
export interface ToOpen {
  readonly parts: readonly Part[];
  readonly allowed: Allowed;
}
export type Opened = { readonly found: readonly FoundArticle[]; readonly end: boolean };

/** Articles, and characters, that are told at once. */
const BATCH = 50;
const BATCH_LENGTH = 1_000_000;

async function* inBatches({ parts, allowed }: ToOpen): AsyncGenerator<Opened, void> {
  let found: FoundArticle[] = [];
  let length = 0;
  for await (const one of findArticles(parts, fetcherOptions(allowed))) {
    found.push(one);
    length += 'article' in one ? one.article.text.length : 0;
    if (found.length >= BATCH || length >= BATCH_LENGTH) {
      yield { found, end: false };
      [found, length] = [[], 0];
    }
  }
  yield { found, end: true };
}

let batches: AsyncGenerator<Opened, void> | undefined;
process.on('message', async (asked: ToOpen | 'next') => {
  if (asked !== 'next') batches = inBatches(asked);
  const next = await batches?.next();
  // Who asked may be gone by now; then nobody waits for it.
  if (next?.value && process.connected) process.send?.(next.value, undefined, undefined, () => {});
});
process.on('disconnect', () => process.exit());
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
