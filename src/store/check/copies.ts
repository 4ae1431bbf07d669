import { bandsOf, likenessOf, packSignature, signatureOf } from '../../record/near-copies/signature.ts';
import type { Record } from '../record.ts';

/** Near 1 for numbers that were stored and read. */
const NEAR = 1e-9;

/** Under what texts like a document's are found, or whose copy it is: worked out anew from the text. */
export async function* checkCopies(record: Record, document: number): AsyncGenerator<string> {
  const { db } = record;
  const { text, superseded_at } = await db
    .selectFrom('documents')
    .select(['text', 'superseded_at'])
    .where('id', '=', document)
    .executeTakeFirstOrThrow();
  // Records that are older than this have it of their latest versions alone.
  if (superseded_at !== null) return;
  const own = signatureOf(text);
  const stored = await db.selectFrom('text_signatures').select('signature').where('document_id', '=', document).executeTakeFirst();
  const bands = await db.selectFrom('text_bands').select('band').where('document_id', '=', document).execute();
  const copy = await db
    .selectFrom('near_copies as c')
    .leftJoin('documents as d', 'd.id', 'c.original_id')
    .select(['c.original_id', 'c.likeness', 'd.text', 'd.previous'])
    .where('c.document_id', '=', document)
    .executeTakeFirst();
  if (copy) {
    const original = copy.text === null ? null : signatureOf(copy.text);
    if (!own || !original) yield `document ${document}: it is said to be a copy of document ${copy.original_id}, which cannot be`;
    // A newer version of the original takes its place, and is not held against the copy again.
    else if (copy.previous === null && Math.abs(likenessOf(own, original) - copy.likeness) > NEAR)
      yield `document ${document}: it is not as much like document ${copy.original_id} as is said`;
    return;
  }
  const wanted = own === null ? [] : [...new Set(bandsOf(own))];
  if ((stored?.signature ?? null) !== (own && packSignature(own))) yield `document ${document}: its signature is not that of its text`;
  if (new Set(wanted).symmetricDifference(new Set(bands.map(({ band }) => band))).size > 0)
    yield `document ${document}: texts like it are looked for under other bands than its own`;
}
