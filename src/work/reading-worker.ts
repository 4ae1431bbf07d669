import type { Article } from '../domain/index.ts';
import { perform } from './perform.ts';
import { Stopwatch } from './stopwatch.ts';
import type { Done } from './task.ts';
import { isTraced } from './tracing/open-tracer.ts';

/** What a reading process says: that it can begin, what came of an article, or the bug that stopped it. */
export type Said = 'ready' | { readonly done: Done } | { readonly failure: string };

const say = (said: Said) => {
  // Who gave the work may go in this very moment.
  if (process.connected) process.send?.(said, undefined, undefined, () => {});
};
const isTimed = isTraced();
async function read(article: Article): Promise<Done> {
  const watch = isTimed ? new Stopwatch() : null;
  const done = await perform({ kind: 'read', article, format: 'json', width: 100, colour: false }, watch);
  return watch ? { ...done, times: watch.times } : done;
}

process.on('message', (article: Article) => {
  read(article).then(
    (done) => say({ done }),
    (error: unknown) => say({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
// Who gave the work is gone: nobody would take the answer.
process.on('disconnect', () => process.exit());
// An interrupt from the keyboard reaches every process; the one that gives the work decides when to end.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

// The model is loaded before the first article, so that the article's time is its own.
const first: Article = { id: 'first', text: 'Two ministers met.', title: null, date: null, publisher: null, url: null, language: 'en' };
await read(first);
say('ready');
