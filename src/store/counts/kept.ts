import { type RawBuilder, sql } from 'kysely';

/**
 * What is counted as readings come into force and go out of it, so that no question counts over a large record: each row of a table
 * is told by `keys`, and its `sums` are added up. Nothing is told by '' (0 for an actor), as a key has no empty columns.
 */
export interface KeptCount {
  readonly table: string;
  readonly keys: readonly string[];
  readonly sums: readonly string[];
  /** The rows that readings in force (`r`) give; `which`: of those, these alone. */
  readonly counted: (which: RawBuilder<unknown>) => RawBuilder<unknown>;
}

/** Two countries in the order of the alphabet. */
const PAIR = sql`case when y.source < y.target then y.source else y.target end as one,
  case when y.source < y.target then y.target else y.source end as other`;

/** Events between two states by month, way ('' where one counts both ways), type, class, status and channel; what stands rejected is left out. */
export const RELATION_CELLS: KeptCount = {
  table: 'relation_cells',
  keys: ['one', 'other', 'month', 'source', 'type', 'quad', 'status', 'channel'],
  sums: ['events', 'intensity'],
  counted: (which) => sql`select t.one, t.other, substr(t.day, 1, 7) as month, case when t.ways = 1 then t.source else '' end as source,
      e.type, e.quad, e.status, coalesce(c.kind, '') as channel, count(*) as events, sum(e.intensity) as intensity
    from (select ${PAIR}, y.reading_id, y.event, y.day, min(y.source) as source, count(*) as ways
      from dyads y join readings r on r.id = y.reading_id
      where r.replaced_at is null and y.day <> '' and ${which} group by 1, 2, 3, 4, 5) t
    join events e on e.reading_id = t.reading_id and e.id = t.event
    left join channels c on c.reading_id = e.reading_id and c.id = e.channel
    left join judged j on j.reading_id = e.reading_id and j.record = e.id
    where j.verdict is null or j.verdict <> 'reject'
    group by 1, 2, 3, 4, 5, 6, 7, 8`,
};

/** Characters of what introduces a statement that are kept: keys are short. */
const CUE = sql.lit(200);

/** By what words statements between two states are introduced, by year of publication and way. */
export const RELATION_CUES: KeptCount = {
  table: 'relation_cues',
  keys: ['source', 'target', 'year', 'cue'],
  sums: ['statements'],
  counted: (
    which,
  ) => sql`select y.source, y.target, substr(y.day, 1, 4) as year, substr(lower(s.cue), 1, ${CUE}) as cue, count(*) as statements
    from statement_dyads y join readings r on r.id = y.reading_id
    join statements s on s.reading_id = y.reading_id and s.id = y.statement
    where r.replaced_at is null and y.day <> '' and s.cue is not null and ${which}
    group by 1, 2, 3, 4`,
};

/** Who speaks for one state to the other or about it, by day of publication; `name` of those alone whom the record has no number for. */
export const RELATION_SPEAKERS: KeptCount = {
  table: 'relation_speakers',
  keys: ['source', 'target', 'actor', 'name', 'day'],
  sums: ['statements'],
  counted: (which) => sql`select y.source, y.target, coalesce(x.actor_id, 0) as actor,
      case when x.actor_id is null then x.name else '' end as name, y.day, count(*) as statements
    from statement_dyads y join readings r on r.id = y.reading_id
    join statements s on s.reading_id = y.reading_id and s.id = y.statement
    join document_actors x on x.reading_id = s.reading_id and x.id = s.speaker
    where r.replaced_at is null and x.kind <> 'group' and ${which}
    group by 1, 2, 3, 4, 5`,
};

/** The same, of all days together. */
export const SPEAKERS: KeptCount = {
  table: 'speakers',
  keys: ['source', 'target', 'actor', 'name'],
  sums: ['statements'],
  counted: (which) => sql`select source, target, actor, name, sum(statements) as statements
    from (${RELATION_SPEAKERS.counted(which)}) days group by 1, 2, 3, 4`,
};

/** Fields that two states are named with, by year of publication and topic. */
export const RELATION_TOPICS: KeptCount = {
  table: 'relation_topics',
  keys: ['one', 'other', 'year', 'topic'],
  sums: ['fields'],
  counted: (which) => sql`select y.one, y.other, substr(y.day, 1, 4) as year, coalesce(f.topic, '') as topic, count(*) as fields
    from field_dyads y join readings r on r.id = y.reading_id
    join fields f on f.reading_id = y.reading_id and f.id = y.field
    where r.replaced_at is null and y.day <> '' and ${which}
    group by 1, 2, 3, 4`,
};

/** Who vouches for texts of its own, or for statements that others report, by day of publication. */
export const ISSUER_DAYS: KeptCount = {
  table: 'issuer_days',
  keys: ['name', 'country', 'day'],
  sums: ['own', 'reported', 'documents'],
  counted: (which) => sql`select t.name, t.country, t.day, sum(t.own) as own, sum(t.reported) as reported, count(*) as documents
    from (select y.reading_id, a.name, coalesce(a.country, '') as country, coalesce(r.date, '') as day,
        max(case when y.kind = 'outlet' then 1 else 0 end) as own, max(case when y.kind = 'statement' then 1 else 0 end) as reported
      from channels y join readings r on r.id = y.reading_id
      join document_actors a on a.reading_id = y.reading_id and a.id = y.issuer
      where r.replaced_at is null and y.kind in ('outlet', 'statement') and ${which}
      group by 1, 2, 3, 4) t
    group by 1, 2, 3`,
};

/** The same, of all days together. */
export const ISSUERS: KeptCount = {
  table: 'issuers',
  keys: ['name', 'country'],
  sums: ['own', 'reported', 'documents'],
  counted: (which) => sql`select name, country, sum(own) as own, sum(reported) as reported, sum(documents) as documents
    from (${ISSUER_DAYS.counted(which)}) days group by 1, 2`,
};

/** Documents in force and their words, by who published them. */
export const OUTLETS: KeptCount = {
  table: 'outlets',
  keys: ['publisher'],
  sums: ['words', 'documents'],
  counted: (which) => sql`select coalesce(y.publisher, '') as publisher, sum(y.words) as words, count(*) as documents
    from (select id as reading_id, publisher, words from readings where replaced_at is null) y where ${which} group by 1`,
};

/** All of them. */
export const KEPT_COUNTS = [RELATION_CELLS, RELATION_CUES, RELATION_SPEAKERS, SPEAKERS, RELATION_TOPICS, ISSUER_DAYS, ISSUERS, OUTLETS];
