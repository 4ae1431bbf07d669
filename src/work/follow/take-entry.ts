import { createHash } from 'node:crypto';
import type { Article, Problem } from '../../domain/index.ts';
import { type Answer, type FeedEntry, faultOf, readFetched } from '../../ingest/web/index.ts';
import { enqueue, itemState, PRIORITY, saveFetch, saveItem } from '../../store/index.ts';
import { refuseArticle } from '../limits.ts';
import { NO_TRACER, type OpenSpan } from '../tracing/tracer.ts';
import { fetchTraced } from './fetch-traced.ts';
import type { Followed, Round } from './followed.ts';

/** What came of an entry; `later`: it could not be fetched and is to be tried again. */
export type Taken = 'unchanged' | 'queued' | 'known' | 'refused' | 'later';

/** Problems that may have passed by the next round. */
const PASSING: readonly string[] = ['fetch'];

/**
 * Fetches one entry's page when it is new or has changed, and puts its article into the queue. The page's state, what was fetched
 * and the job are written in one transaction: none is there without the others.
 */
export function takeEntry(round: Round, followed: Followed, entry: FeedEntry): Promise<Taken> {
  const address = entry.url ?? `${followed.address}#${entry.id}`;
  const { tracer = NO_TRACER } = round.options;
  return tracer.span('entry', { 'url.full': address, feed: followed.address }, null, async (span) => {
    const taken = await take(round, followed, entry, address, span);
    span.know({ outcome: taken });
    return taken;
  });
}

async function take(round: Round, followed: Followed, entry: FeedEntry, address: string, span: OpenSpan): Promise<Taken> {
  const { record, options, tell } = round;
  const state = await itemState(record.db, address);
  const known = state ? { etag: state.etag, lastModified: state.last_modified } : undefined;
  const answer = entry.url === null ? carried(entry, followed.address) : await fetchTraced(round, entry.url, known, span);
  if ('code' in answer && options.signal.aborted) return 'later';
  const now = record.now();
  const item = {
    address,
    feed: followed.address,
    first_seen: state?.first_seen ?? now,
    checked_at: now,
    stamp: entry.stamp ?? state?.stamp ?? null,
    etag: state?.etag ?? null,
    last_modified: state?.last_modified ?? null,
    sha256: state?.sha256 ?? null,
  };
  const fault = 'code' in answer ? answer : faultOf(answer, address);
  if (fault) {
    await record.write((db) => saveItem(db, { ...item, failures: (state?.failures ?? 0) + 1, problem: fault.code }));
    await tell({ problem: fault });
    return PASSING.includes(fault.code) ? 'later' : 'refused';
  }
  const { body, etag, lastModified, status, headers, url } = answer as Answer;
  const sha256 = createHash('sha256').update(body).digest('hex');
  if (status === 304 || sha256 === state?.sha256) {
    await record.write((db) => saveItem(db, { ...item, failures: 0, problem: state?.problem ?? null }));
    return 'unchanged';
  }
  const article = await readEntry(round, followed, entry, answer as Answer);
  const problem = 'code' in article ? article : null;
  const job = await record.write(async (db) => {
    const fetched = { feed: followed.address, address, found_at: url, fetched_at: now, status, sha256, bytes: body.length };
    const fetch = await saveFetch(db, { ...fetched, headers: JSON.stringify(headers), problem: problem?.code ?? null });
    await saveItem(db, { ...item, sha256, etag, last_modified: lastModified, failures: 0, problem: problem?.code ?? null });
    const made = { place: address, priority: PRIORITY.live, fetch, trace: span.traceparent };
    return 'code' in article ? null : enqueue(db, { article, ...made }, options.reader, now);
  });
  if (problem) await tell({ problem });
  if (job !== null) await tell({ queued: address, job });
  return problem ? 'refused' : job === null ? 'known' : 'queued';
}

async function readEntry({ pages }: Round, { source }: Followed, entry: FeedEntry, answer: Answer): Promise<Article | Problem> {
  const { title, date } = entry;
  const read = await readFetched(answer, { title, date, url: entry.url }, pages);
  if ('code' in read) return read;
  // Whose page it is is known better from whom it was followed for than from what the page says.
  const article = { ...read, publisher: source ?? read.publisher };
  return refuseArticle(article, entry.url ?? answer.url) ?? article;
}

/** An item that the feed carries whole, as if it had been fetched. */
function carried({ content }: FeedEntry, url: string): Answer {
  return {
    url,
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from(content ?? ''),
    etag: null,
    lastModified: null,
  };
}
