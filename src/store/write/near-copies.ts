import { bandsOf, likenessOf, packSignature, signatureOf, unpackSignature } from '../../record/near-copies/signature.ts';
import type { Database } from '../engines/engine.ts';
import { insertAll } from './insert.ts';

/** Part of their shingles that two texts share where one is a copy of the other. */
const COPIED = 0.5;
/** Texts that are held against one; a text that more are like is a form, and one of these is like it, too. */
const MOST = 50;

/** Writes down whose copy a new document is, if it is one. `before`: the version that it takes the place of. */
export async function writeNearCopy(db: Database, document: number, before: number | null, text: string): Promise<void> {
  if (before !== null) await db.updateTable('near_copies').set({ original_id: document }).where('original_id', '=', before).execute();
  const signature = signatureOf(text);
  if (!signature) return;
  const bands = bandsOf(signature);
  const original = await findOriginal(db, document, signature, bands);
  if (original) await db.insertInto('near_copies').values(original).execute();
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
  const rows = await db
    .selectFrom('text_bands as b')
    .innerJoin('documents as d', 'd.id', 'b.document_id')
    .innerJoin('text_signatures as s', 's.document_id', 'd.id')
    .leftJoin('near_copies as c', 'c.document_id', 'd.id')
    .where('b.band', 'in', bands)
    .where('d.superseded_at', 'is', null)
    .where('d.id', '<', document)
    .select(['d.id', 's.signature', 'c.original_id'])
    .distinct()
    .orderBy('d.id')
    .limit(MOST)
    .execute();
  const [best] = rows
    .map((row) => ({ ...row, likeness: likenessOf(signature, unpackSignature(row.signature)) }))
    .filter(({ likeness }) => likeness >= COPIED)
    .toSorted((a, b) => b.likeness - a.likeness);
  // A copy whose likeness to the original's own versions made it its own original is one no more.
  const original = best?.original_id ?? best?.id;
  if (!best || original === undefined || original === document) return null;
  const publishers = await db.selectFrom('documents').select('publisher').where('id', 'in', [document, best.id]).execute();
  const [one, other] = publishers.map(({ publisher }) => publisher);
  const kind = one !== null && one === other ? 'update' : 'copy';
  return { document_id: document, original_id: original, kind, likeness: best.likeness };
}
