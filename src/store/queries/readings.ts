import type { FullReading } from '../../record/index.ts';
import type { Record } from '../record.ts';
import { inForce } from './in-force.ts';

/** The readings in force that hold an event of this type, in order of their numbers, one at a time. `document.text` is empty. */
export async function* readingsWith(
  record: Record,
  type: string,
  asOf?: string,
): AsyncGenerator<{ id: number; document: number; reading: FullReading }> {
  const rows = record.db
    .selectFrom('readings as r')
    .select(['r.id', 'r.document_id', 'r.json'])
    .where(inForce(asOf))
    .where((where) =>
      where.exists(where.selectFrom('events as e').select('e.id').whereRef('e.reading_id', '=', 'r.id').where('e.type', '=', type)),
    )
    .orderBy('r.id')
    .stream();
  for await (const { id, document_id, json } of rows) yield { id, document: document_id, reading: JSON.parse(json) as FullReading };
}

/** Every reading in force, whole with its text, in order of the documents, one at a time; `number`: the document's in the record. */
export async function* allReadings(record: Record, asOf?: string): AsyncGenerator<{ number: number; reading: FullReading }> {
  const rows = record.db
    .selectFrom('readings as r')
    .innerJoin('documents as d', 'd.id', 'r.document_id')
    .select(['d.id as number', 'r.json', 'd.text'])
    .where(inForce(asOf))
    .orderBy('d.id')
    .stream();
  for await (const { number, json, text } of rows) {
    const reading = JSON.parse(json) as FullReading;
    yield { number, reading: { ...reading, document: { ...reading.document, text } } };
  }
}

/** The reading of this number, whole with its text. */
export async function readingOf(record: Record, id: number): Promise<FullReading> {
  const { json, text } = await record.db
    .selectFrom('readings as r')
    .innerJoin('documents as d', 'd.id', 'r.document_id')
    .select(['r.json', 'd.text'])
    .where('r.id', '=', id)
    .executeTakeFirstOrThrow();
  const reading = JSON.parse(json) as FullReading;
  return { ...reading, document: { ...reading.document, text } };
}
