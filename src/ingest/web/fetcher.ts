import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'undici';
import type { Problem } from '../../domain/problem.ts';
import { type AgentOptions, checkScheme, openAgent, ROBOT } from './agent.ts';
import { collectBody } from './body.ts';
import { explainFetch } from './fetch-fault.ts';
import { WEB_LIMITS, type WebLimits } from './web-limits.ts';

export interface FetcherOptions extends AgentOptions {
  readonly limits?: Partial<WebLimits>;
}

/** What an earlier answer said of itself, so that the server may answer that nothing changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Answer extends Validators {
  /** Where it lay in the end, redirects followed. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked; empty for an answer that nothing changed (304). */
  readonly body: Buffer;
}

export interface Fetcher {
  /** A Problem for what does not come within the limits; an answer of any status else. */
  fetch(url: string, known?: Validators, bytes?: number): Promise<Answer | Problem>;
  close(): Promise<void>;
}

/** Fetches from the open internet, within limits; every redirect is looked at as the first address was. */
export function openFetcher({ limits, ...options }: FetcherOptions = {}): Fetcher {
  const within = { ...WEB_LIMITS, ...limits };
  const agent = openAgent(options, within);
  return {
    close: () => agent.destroy(),
    async fetch(url, known, bytes = within.bytes) {
      const signal = AbortSignal.timeout(within.time);
      let next = url;
      try {
        for (let hops = 0; hops <= within.redirects; hops++) {
          const refused = checkScheme(next);
          if (refused) return { code: 'address', where: url, detail: refused };
          const { statusCode: status, headers, body } = await request(next, { dispatcher: agent, signal, headers: ask(known) });
          const to = headers.location;
          if (status >= 300 && status < 400 && status !== 304 && typeof to === 'string') {
            body.on('error', () => {}).destroy();
            if (!URL.canParse(to, next)) return { code: 'fetch', where: url, detail: 'it redirects to what is no address' };
            next = new URL(to, next).href;
            continue;
          }
          const plain = plainHeaders(headers);
          const content = await collectBody(body, status === 304 ? undefined : plain['content-encoding'], bytes);
          return {
            url: next,
            status,
            headers: plain,
            body: content,
            etag: plain.etag ?? null,
            lastModified: plain['last-modified'] ?? null,
          };
        }
        return { code: 'fetch', where: url, detail: `more than ${within.redirects} redirects` };
      } catch (error) {
        return explainFetch(error, url, within);
      }
    },
  };
}

function ask(known: Validators | undefined): Record<string, string> {
  return {
    'user-agent': `${ROBOT} (reads press pages; honours robots.txt)`,
    accept:
      'text/html, application/xhtml+xml, application/feed+json, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
}

function plainHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
