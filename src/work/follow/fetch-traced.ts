import type { Problem } from '../../domain/index.ts';
import type { Answer } from '../../ingest/web/index.ts';
import { NO_TRACER, type OpenSpan } from '../tracing/tracer.ts';
import type { Round } from './followed.ts';

interface Known {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetched = Answer | Problem;

/** Fetches, and tells how long that took and what came of it. `parent`: what it is a part of; a trace of its own where left out. */
export async function fetchTraced({ visitor, options }: Round, url: string, known: Known | undefined, parent?: OpenSpan): Promise<Fetched> {
  const facts = { 'url.full': url };
  const fetch = async (span: OpenSpan) => {
    const answer = await visitor.fetch(url, known);
    span.know('code' in answer ? { problem: answer.code } : { 'http.response.status_code': answer.status, bytes: answer.body.length });
    return answer;
  };
  return parent ? parent.span('fetch', facts, fetch) : (options.tracer ?? NO_TRACER).span('fetch', facts, null, fetch);
}
