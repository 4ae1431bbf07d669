import { sql } from 'kysely';
import { bandsOf, likenessOf, packSignature, signatureOf, unpackSignature } from '../../record/near-copies/signature.ts';
import type { Database } from '../engines/engine.ts';
import { insertAll } from './insert.ts';

/** Part of their shingles that two texts share where one is a copy of the other. */
const COPIED = 0.5;
/** Texts of a band that are held against one, the latest: a form that thousands fill in costs no more than a text of its own. */
const MOST = 8;

/** Writes down whose copy a new document is, if it is one. `before`: the version that it takes the place of. */
export async function writeNearCopy(db: Database, document: number, before: number | null, text: string): Promise<void> {
  if (before !== null) await db.updateTable('near_copies').set({ original_id: document }).where('original_id', '=', before).execute();
  const signature = signatureOf(text);
  if (!signature) return;
  const bands = bandsOf(signature);
  const original = await findOriginal(db, document, signature, bands);
  // Copies of a copy are found by the original.
  if (original) {
    await db.insertInto('near_copies').values(original).execute();
    return;
  }
  await db
    .insertInto('text_signatures')
    .values({ document_id: document, signature: packSignature(signature) })
    .execute();
  await insertAll(
    db,
    'text_bands',
    [...new Set(bands)].map((band) => ({ band, document_id: document })),
  );
}

async function findOriginal(db: Database, document: number, signature: Uint32Array, bands: readonly string[]) {
  const inBand = (band: string) =>
    sql`select * from (select document_id from text_bands where band = ${band} and document_id < ${document} order by document_id desc limit ${sql.lit(MOST)}) own`;
  const near = sql<{ document_id: number }>`(${sql.join(bands.map(inBand), sql` union `)})`;
  const rows = await db
    .selectFrom(near.as('b'))
    .innerJoin('documents as d', 'd.id', 'b.document_id')
    .innerJoin('text_signatures as s', 's.document_id', 'd.id')
    .where('d.superseded_at', 'is', null)
    .select(['d.id', 's.signature', 'd.publisher'])
    .orderBy('d.id')
    .execute();
  const [best] = rows
    .map((row) => ({ ...row, likeness: likenessOf(signature, unpackSignature(row.signature)) }))
    .filter(({ likeness }) => likeness >= COPIED)
    .toSorted((a, b) => b.likeness - a.likeness);
  if (!best) return null;
  const { publisher } = await db.selectFrom('documents').select('publisher').where('id', '=', document).executeTakeFirstOrThrow();
  const kind = publisher !== null && publisher === best.publisher ? 'update' : 'copy';
  return { document_id: document, original_id: best.id, kind, likeness: best.likeness };
}
