import robotsParser from 'robots-parser';
import type { Problem } from '../../domain/problem.ts';
import { ROBOT } from './agent.ts';
import type { Fetcher } from './fetcher.ts';
import { LARGEST_ROBOTS } from './web-limits.ts';

/** What a host asks of robots. */
export interface Manners {
  isAllowed(url: string): boolean;
  /** Milliseconds between two fetches, where the host asks for some. */
  readonly pause: number;
}

const ANYTHING: Manners = { isAllowed: () => true, pause: 0 };

/** Longest pause, in milliseconds, that a robots.txt can ask for. */
const LONGEST_PAUSE = 60_000;

/** Reads a host's robots.txt, as RFC 9309 asks: without one everything is allowed, and nothing while it cannot be had. */
export async function readManners(fetcher: Fetcher, origin: string): Promise<Manners | Problem> {
  const address = `${origin}/robots.txt`;
  const answer = await fetcher.fetch(address, undefined, LARGEST_ROBOTS);
  if ('code' in answer) return answer;
  if (answer.status >= 500 || answer.status === 429)
    return { code: 'fetch', where: address, detail: `the server answers ${answer.status}` };
  if (answer.status >= 400) return ANYTHING;
  const robots = parse(address, answer.body.toString('utf8'));
  return {
    isAllowed: (url) => robots.isAllowed(url, ROBOT) ?? true,
    pause: Math.min((robots.getCrawlDelay(ROBOT) ?? 0) * 1000, LONGEST_PAUSE),
  };
}

interface Robots {
  isAllowed(url: string, robot: string): boolean | undefined;
  getCrawlDelay(robot: string): number | undefined;
}

/** The package is CommonJS, which its types do not say. */
const parse = robotsParser as unknown as (url: string, text: string) => Robots;
