import type { Problem } from '../../domain/index.ts';
import type { PageReader } from '../../ingest/index.ts';
import type { Visitor } from '../../ingest/web/index.ts';
import type { Record } from '../../store/index.ts';
import type { Tracer } from '../tracing/tracer.ts';

/** A feed, sitemap or press page to follow. */
export interface Followed {
  readonly address: string;
  /** Whose it is: name of the issuer, which becomes the publisher of what is found; null where it is not known. */
  readonly source: string | null;
}

export interface FollowOptions {
  /** What is to read the articles, as `readerVersion` says. */
  readonly reader: string;
  /** Milliseconds after which a page is asked for again: has it changed? */
  readonly recheck: number;
  /** Most pages that one round fetches from one feed. */
  readonly most: number;
  /** Leaves alone, for a while that doubles, feeds that failed. */
  readonly patient: boolean;
  readonly signal: AbortSignal;
  /** Hears how long what takes. */
  readonly tracer?: Tracer;
}

/** What is told while feeds are followed. */
export type FollowNews =
  | { readonly problem: Problem }
  | { readonly queued: string; readonly job: number }
  | { readonly feed: string; readonly unchanged: boolean; readonly fetched: number; readonly queued: number };

export interface Round {
  readonly record: Record;
  readonly visitor: Visitor;
  readonly pages: PageReader;
  readonly options: FollowOptions;
  readonly tell: (news: FollowNews) => void | Promise<void>;
}
