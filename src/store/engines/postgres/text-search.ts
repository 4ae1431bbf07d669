import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../engine.ts';
import { readSought, type Sought } from '../search-words.ts';

/** Words of a text that one row of the index holds: the server numbers no more than 16,383 places. */
const PART = 12_000;
/** Words that a part has in common with the next, so that a phrase across the seam is found. */
const SEAM = 60;

/** Stems as SQLite's index makes them (Porter), and no word is left out. */
export function textIndex(): RawBuilder<unknown>[] {
  return [
    sql`create text search dictionary chancery_stem (template = snowball, language = 'porter')`,
    sql`create text search configuration chancery_words (parser = 'default')`,
    sql`alter text search configuration chancery_words add mapping
      for asciiword, word, numword, int, uint, float, sfloat, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
      with chancery_stem`,
    sql`create table documents_text (document_id integer not null references documents, part integer not null, words tsvector not null,
      primary key (document_id, part))`,
    sql`create index documents_text_words on documents_text using gin (words)`,
  ];
}

/** The title is a part of its own. */
export async function indexText(
  db: Database,
  { id, title, text }: { readonly id: number; readonly title: string | null; readonly text: string },
): Promise<void> {
  const words = plainWords(text);
  const parts = [plainWords(title ?? '')];
  for (let at = 0; at < words.length; at += PART) parts.push(words.slice(at, at + PART + SEAM));
  for (const [part, words] of parts.entries())
    if (words.length > 0)
      await sql`insert into documents_text values (${id}, ${part}, to_tsvector('chancery_words', ${words.join(' ')}))`.execute(db);
}

/** Letters and digits, small and without marks, as SQLite's index tells words: the server's own rules see hosts and paths in texts. */
function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Each thing sought may stand in another part of the document. */
export function search(words: string): RawBuilder<{ document_id: number; rank: number }> {
  const sought = toQueries(words);
  if (sought.length === 0) return sql`select 0 as document_id, 0 as rank where false`;
  const each = sought.map(
    (text, number) => sql`select document_id, ${sql.lit(number)} as number, max(ts_rank(words, ${query(text)})) as rank
      from documents_text where words @@ ${query(text)} group by document_id`,
  );
  return sql`select document_id, -sum(rank) as rank from (${sql.join(each, sql` union all `)}) hits
    group by document_id having count(*) = ${sql.lit(sought.length)}`;
}

export function holding(words: string): RawBuilder<{ document_id: number }> {
  const sought = toQueries(words);
  if (sought.length === 0) return sql`select 0 as document_id where false`;
  const each = sought.map(
    (text) => sql`exists (select 1 from documents_text t where t.document_id = held.id and t.words @@ ${query(text)})`,
  );
  return sql`select held.id as document_id from documents held where ${sql.join(each, sql` and `)} order by held.id desc`;
}

export function around(words: string, documents: readonly number[]): RawBuilder<{ document_id: number; around: string }> {
  return sql`select id as document_id, ts_headline('chancery_words', text, ${query(toQueries(words).join(' | '))},
    'StartSel=[, StopSel=], MaxWords=24, MinWords=12, ShortWord=0') as around from documents where id in (${sql.join(documents)})`;
}

function query(text: string): RawBuilder<unknown> {
  return sql`to_tsquery('chancery_words', ${text})`;
}

function toQueries(words: string): string[] {
  return readSought(words)
    .map(toQuery)
    .filter((query) => query !== '');
}

function toQuery({ words, isBeginning }: Sought): string {
  const plain = plainWords(words).join(' <-> ');
  return isBeginning && plain !== '' ? `${plain}:*` : plain;
}
