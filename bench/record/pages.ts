import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import { type Times, toTimes } from './measure.ts';
import type { Room } from './room.ts';

/** Every page, by its address; `{…}` stands for what is taken from the lists, some of each. */
const PAGES = [
  ...[
    '/',
    '/meetings',
    '/documents',
    '/statements',
    '/events',
    '/promises',
    '/actors',
    '/dyads',
    '/map',
    '/network',
    '/sources',
    '/judgements',
  ],
  ...[
    '/search?words=ceasefire',
    '/search?words=president',
    '/events?actor=CHN&recipient=USA',
    '/statements?speaker=USA',
    '/meetings?actor=CHN',
  ],
];
/** Pages of single things, by the list that leads to them. */
const THINGS = ['/meetings', '/documents', '/promises', '/actors', '/dyads'] as const;
const OF_EACH = 8;
const ROUNDS = 5;

export interface PageTimes extends Times {
  readonly page: string;
  /** Milliseconds of the very first answer. */
  readonly first: number;
}

/** Milliseconds to the first byte, page by page. */
export async function timePages(room: Room): Promise<PageTimes[]> {
  const times: PageTimes[] = [];
  for (const page of PAGES) times.push(await timePage(room, page, [page]));
  for (const list of THINGS) {
    const { text } = await room.firstByte(list);
    const found = new Set([...text.matchAll(new RegExp(`href="(${list}/[^"#?]+)"`, 'g'))].map(([, path]) => path as string));
    times.push(await timePage(room, `${list}/…`, [...found].slice(0, OF_EACH)));
  }
  return times;
}

async function timePage(room: Room, page: string, paths: readonly string[]): Promise<PageTimes> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++) for (const path of paths) taken.push((await room.firstByte(path)).milliseconds);
  return { page, first: Math.round((taken[0] ?? Number.NaN) * 10) / 10, ...toTimes(taken) };
}

export interface Load {
  readonly path: string;
  readonly clients: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly errors: number;
}

const SECONDS = 10;

/** Clients that ask again as soon as they are answered. */
export async function loadPage(room: Room, path: string, clients: number): Promise<Load> {
  await room.firstByte(path);
  const { latency, requests, errors, non2xx } = await autocannon({
    url: `${room.address}${path}`,
    connections: clients,
    duration: SECONDS,
  });
  await wait(500);
  // autocannon tells 90 and 97.5 of a hundred; the latter is the harder one.
  return {
    path,
    clients,
    requestsPerSecond: Math.round(requests.average),
    p50: latency.p50,
    p95: latency.p97_5,
    errors: errors + non2xx,
  };
}
