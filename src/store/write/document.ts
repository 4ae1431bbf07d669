import { createHash } from 'node:crypto';
import type { Article } from '../../domain/index.ts';
import type { Database } from '../engines/engine.ts';
import type { Record } from '../record.ts';
import { writeNearCopy } from './near-copies.ts';
import { type MadeReading, retireReading, writeReading } from './reading.ts';

/** What became of an article: a new document, a new version of one, or one that is there already. */
export interface Added {
  readonly outcome: 'added' | 'version' | 'same';
  readonly document: number;
  readonly version: number;
}

type Key = { readonly hash: string; readonly given: string | null };

function keyOf(article: Article): Key {
  const hash = createHash('sha256').update(article.text, 'utf8').digest('hex');
  return { hash, given: article.id === `sha256:${hash}` ? null : article.id };
}

/** Stores an article and its reading in one transaction; when it returns, both are on the disk. */
export async function addDocument(record: Record, article: Article, made: MadeReading): Promise<Added> {
  return record.write((db) => writeDocument(record, db, article, made));
}

/** The same within a transaction that does more. */
export async function writeDocument(record: Record, db: Database, article: Article, made: MadeReading): Promise<Added> {
  const key = keyOf(article);
  const same = await selectSame(db, article, key);
  if (same) return same;
  const now = record.now();
  const before = await selectEarlier(db, article, key);
  if (before) {
    await db.updateTable('documents').set({ superseded_at: now }).where('id', '=', before.id).execute();
    await retireReading(db, before.id, now);
  }
  const { title, date, publisher, url, language, text } = article;
  const version = (before?.version ?? 0) + 1;
  const { id } = await db
    .insertInto('documents')
    .values({
      hash: key.hash,
      given_id: key.given,
      title,
      date,
      publisher,
      url,
      language,
      text,
      version,
      previous: before?.id ?? null,
      added_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await record.engine.indexText(db, { id, title, text });
  await writeNearCopy(db, id, before?.id ?? null, text);
  await writeReading(db, id, made, now);
  return { outcome: before ? 'version' : 'added', document: id, version };
}

/** The document with this text, if there is one; a further name that it came under is written down. */
export async function findSame(record: Record, article: Article): Promise<Added | null> {
  const key = keyOf(article);
  const [same, isNew] = await record.ask(async (db) => {
    const same = await selectSame(db, article, key);
    return [same, same !== null && (await isNewName(db, same.document, article, key))] as const;
  });
  if (same && isNew) {
    const { url, publisher } = article;
    const names = { document_id: same.document, given_id: key.given, url, publisher, seen_at: record.now() };
    await record.write((db) => db.insertInto('document_names').values(names).execute());
  }
  return same;
}

/** The same words on two days that are both known are two publications. */
async function selectSame(db: Database, article: Article, { hash }: Key): Promise<Added | null> {
  const found = await db.selectFrom('documents').select(['id', 'version', 'date']).where('hash', '=', hash).orderBy('id').execute();
  const same = found.find(({ date }) => date === article.date) ?? found.find(({ date }) => date === null || article.date === null);
  return same ? { outcome: 'same', document: same.id, version: same.version } : null;
}

async function isNewName(db: Database, document: number, { url }: Article, { given }: Key): Promise<boolean> {
  const known = [
    await db.selectFrom('documents').select(['given_id', 'url']).where('id', '=', document).execute(),
    await db.selectFrom('document_names').select(['given_id', 'url']).where('document_id', '=', document).execute(),
  ].flat();
  return (
    (given !== null && !known.some(({ given_id }) => given_id === given)) || (url !== null && !known.some((names) => names.url === url))
  );
}

/** The latest document of the same given id; without one, of the same address. */
async function selectEarlier(db: Database, { url }: Article, { given }: Key): Promise<{ id: number; version: number } | undefined> {
  const latest = db.selectFrom('documents').select(['id', 'version']).where('superseded_at', 'is', null).orderBy('id', 'desc');
  if (given !== null) return latest.where('given_id', '=', given).executeTakeFirst();
  return url === null ? undefined : latest.where('url', '=', url).executeTakeFirst();
}
