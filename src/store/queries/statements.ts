import { type SqlBool, sql } from 'kysely';
import type { Record } from '../record.ts';
import { isWho } from './who.ts';

export interface StatementFilter {
  /** Part of the name, `a12`, or ISO 3166-1 alpha-3 of the speaker's country. */
  readonly speaker?: string;
  readonly addressee?: string;
  /** Named in what is said, as `speaker` is asked for. */
  readonly about?: string;
  readonly words?: string;
  readonly since?: string;
  readonly until?: string;
}

export interface StatementRow {
  readonly document: string;
  readonly statement: string;
  readonly published: string | null;
  readonly speaker: string | null;
  readonly speaker_country: string | null;
  readonly addressee: string | null;
  readonly manner: string;
  readonly cue: string | null;
  readonly channel: string | null;
  readonly words: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly confidence: number;
  readonly made_by: string;
}

/** Statements of the readings in force, in order of publication and of the text, one row at a time. */
export function findStatements(record: Record, filter: StatementFilter): AsyncIterableIterator<StatementRow> {
  let query = record.db
    .selectFrom('statements as s')
    .innerJoin('readings as r', 'r.id', 's.reading_id')
    .innerJoin('documents as d', 'd.id', 'r.document_id')
    .leftJoin('document_actors as a', (join) => join.onRef('a.reading_id', '=', 's.reading_id').onRef('a.id', '=', 's.speaker'))
    .leftJoin('document_actors as b', (join) => join.onRef('b.reading_id', '=', 's.reading_id').onRef('b.id', '=', 's.addressee'))
    .leftJoin('channels as c', (join) => join.onRef('c.reading_id', '=', 's.reading_id').onRef('c.id', '=', 's.channel'))
    .where('r.replaced_at', 'is', null);
  const { speaker, addressee, about, words, since, until } = filter;
  const like = (part: string) => `%${part}%`;
  if (speaker !== undefined) query = query.where(isWho('a', speaker));
  if (addressee !== undefined) query = query.where(isWho('b', addressee));
  if (about !== undefined)
    query = query.where(
      sql<SqlBool>`exists (select 1 from mentions m join document_actors x on x.reading_id = m.reading_id and x.id = m.actor
        where m.reading_id = s.reading_id and m.span_start >= s.span_start and m.span_end <= s.span_end and ${isWho('x', about)})`,
    );
  if (words !== undefined) query = query.where('s.words', 'like', like(words));
  if (since !== undefined) query = query.where('r.date', '>=', since);
  if (until !== undefined) query = query.where('r.date', '<=', until);
  return query
    .select([
      sql<string>`coalesce(d.given_id, 'sha256:' || d.hash)`.as('document'),
      's.id as statement',
      'r.date as published',
      'a.name as speaker',
      'a.country as speaker_country',
      'b.name as addressee',
      's.manner',
      's.cue',
      'c.kind as channel',
      's.words',
      's.span_start',
      's.span_end',
      's.confidence',
      's.made_by',
    ])
    .orderBy('r.date')
    .orderBy('s.reading_id')
    .orderBy('s.span_start')
    .orderBy('s.id')
    .stream();
}
