import type { Made, Read, Spanned } from './columns.ts';

/** Names of relations; `countries` and `said` are JSON lists. */
export type RelationsTable = Read &
  Spanned &
  Made & {
    countries: string;
    name: string;
    kind: string;
    designated: number;
    said: string;
    statement: string | null;
    channel: string | null;
    words: string;
  };

/** Changes of office; persons are ids of the reading. */
export type AppointmentsTable = Read &
  Spanned &
  Made & {
    change: string;
    person: string;
    office: string | null;
    country: string | null;
    appointer: string | null;
    predecessor: string | null;
    start_date: string | null;
    end_date: string | null;
    status: string;
    statement: string | null;
    channel: string | null;
    words: string;
  };
