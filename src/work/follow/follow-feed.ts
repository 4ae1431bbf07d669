import type { Problem } from '../../domain/index.ts';
import type { FeedEntry } from '../../ingest/web/index.ts';
import { feedState, itemState, itemsToCheck, saveFeed } from '../../store/index.ts';
import { fetchTraced } from './fetch-traced.ts';
import { type FoundEntries, findEntries } from './find-entries.ts';
import type { Followed, Round } from './followed.ts';
import { takeEntry } from './take-entry.ts';

/** Milliseconds for which a feed that failed is left alone, doubled for each further failure, and the most. */
const REST = 600_000;
const LONGEST_REST = 86_400_000;
/** Milliseconds for which a page is looked at for changes after it was first met: 30 days. */
const YOUNG = 30 * 86_400_000;

type State = Awaited<ReturnType<typeof feedState>>;

/** Looks at one feed, and takes what is new in it or has changed. */
export async function followFeed(round: Round, followed: Followed): Promise<void> {
  const { record, visitor, options, tell } = round;
  const { address } = followed;
  const state = await feedState(record.db, address);
  if (options.patient && isResting(state, record.now())) return;
  const answer = await fetchTraced(round, address, state ? { etag: state.etag, lastModified: state.last_modified } : undefined);
  if (options.signal.aborted) return;
  if ('code' in answer) return fail(round, followed, state, answer);
  if (answer.status === 304) {
    const took = await takeAll(round, followed, []);
    await succeed(round, followed, state, { kind: null, etag: state?.etag ?? null, lastModified: state?.last_modified ?? null });
    await tell({ feed: address, unchanged: true, ...took });
    return;
  }
  if (answer.status !== 200)
    return fail(round, followed, state, { code: 'fetch', where: address, detail: `the server answers ${answer.status}` });
  const found = await findEntries(answer, visitor);
  if (options.signal.aborted) return;
  if ('code' in found) return fail(round, followed, state, found);
  const { complete, ...took } = await takeAll(round, followed, found.entries);
  // Only when all of it was taken may the server answer next time that nothing changed. A press page can stay while its feed changes.
  const whole = complete && found.kind !== 'sitemap-index' && isOwn(found, answer.headers['content-type']);
  await succeed(round, followed, state, {
    kind: found.kind,
    etag: whole ? answer.etag : null,
    lastModified: whole ? answer.lastModified : null,
  });
  await tell({ feed: address, unchanged: false, ...took });
}

/** Were the entries in the answer itself, and not in a feed that the page names? */
function isOwn({ kind }: FoundEntries, type = ''): boolean {
  return kind === 'page' || !/html/i.test(type);
}

function isResting(state: State, now: string): boolean {
  if (!state || state.failures === 0 || state.tried_at === null) return false;
  const tried = Date.parse(state.tried_at);
  // One that was tried in the future was so by a clock that has been set back since.
  return tried <= Date.parse(now) && tried + Math.min(REST * 2 ** (state.failures - 1), LONGEST_REST) > Date.parse(now);
}

/** New and changed entries, then the pages known from before that it is time to look at again. */
async function takeAll(round: Round, followed: Followed, entries: readonly FeedEntry[]) {
  const { record, options } = round;
  const now = Date.parse(record.now());
  const moment = (before: number) => new Date(now - before).toISOString();
  const fresh: FeedEntry[] = [];
  for (const entry of entries) if (await isFresh(round, followed, entry)) fresh.push(entry);
  const old = await itemsToCheck(record.db, followed.address, moment(YOUNG), moment(options.recheck), options.most);
  const again = old
    .filter(({ address }) => /^https?:[^#]*$/.test(address) && !fresh.some(({ url }) => url === address))
    .map(({ address }) => entries.find(({ url }) => url === address) ?? bare(address));
  const due = [...fresh, ...again].slice(0, options.most);
  let queued = 0;
  let fetched = 0;
  let complete = fresh.length <= options.most;
  for (const entry of due) {
    if (options.signal.aborted) return { fetched, queued, complete: false };
    const taken = await takeEntry(round, followed, entry);
    if (taken === 'later') complete = false;
    else fetched++;
    if (taken === 'queued') queued++;
  }
  return { fetched, queued, complete };
}

async function isFresh({ record }: Round, { address }: Followed, { url, id, stamp }: FeedEntry): Promise<boolean> {
  const state = await itemState(record.db, url ?? `${address}#${id}`);
  if (!state) return true;
  if (state.problem === 'fetch') return state.failures < 5;
  return stamp !== null && state.stamp !== null && stamp !== state.stamp;
}

function bare(url: string): FeedEntry {
  return { url, id: url, title: null, date: null, stamp: null, content: null };
}

interface Seen {
  readonly kind: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

async function succeed({ record }: Round, { address, source }: Followed, state: State, { kind, etag, lastModified }: Seen): Promise<void> {
  const now = record.now();
  const times = { tried_at: now, last_seen: now };
  await record.write((db) =>
    saveFeed(db, {
      address,
      source,
      kind: kind ?? state?.kind ?? null,
      etag,
      last_modified: lastModified,
      ...times,
      problem: null,
      failures: 0,
    }),
  );
}

async function fail({ record, tell }: Round, { address, source }: Followed, state: State, problem: Problem): Promise<void> {
  const { kind = null, etag = null, last_modified = null, last_seen = null, failures = 0 } = state ?? {};
  const row = {
    address,
    source,
    kind,
    etag,
    last_modified,
    tried_at: record.now(),
    last_seen,
    problem: problem.code,
    failures: failures + 1,
  };
  await record.write((db) => saveFeed(db, row));
  await tell({ problem: problem.where === address ? problem : { ...problem, where: `${address}: ${problem.where}` } });
}
