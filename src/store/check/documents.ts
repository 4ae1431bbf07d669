import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { FullReading } from '../../record/index.ts';
import type { Record } from '../record.ts';
import { parsed } from './parsed.ts';
import { checkReading } from './readings.ts';

/** Versions follow one another: each names the one before, which is superseded, and whose number is one less. */
export async function* checkVersions(record: Record): AsyncGenerator<string> {
  const { rows } = await sql<{ id: number; version: number; superseded: number; before: number | null; after: number }>`
    select d.id, d.version, case when d.superseded_at is null then 0 else 1 end as superseded, p.version as before,
      case when exists (select 1 from documents n where n.previous = d.id) then 1 else 0 end as after
    from documents d left join documents p on p.id = d.previous order by d.id`.execute(record.db);
  for (const { id, version, superseded, before, after } of rows) {
    if (version !== (before ?? 0) + 1)
      yield `document ${id}: version ${version} follows on ${before === null ? 'none' : `version ${before}`}`;
    if (superseded !== after)
      yield `document ${id}: ${superseded ? 'it is superseded, and by none' : 'it has a newer version, and is not superseded'}`;
  }
}

/** A text with its hash, and its readings: one in force, unless a newer version came. */
export async function* checkDocument(record: Record, document: number, reader: string): AsyncGenerator<string> {
  const { hash, text, superseded_at } = await record.db
    .selectFrom('documents')
    .select(['hash', 'text', 'superseded_at'])
    .where('id', '=', document)
    .executeTakeFirstOrThrow();
  if (createHash('sha256').update(text, 'utf8').digest('hex') !== hash) yield `document ${document}: its text does not have its hash`;
  const readings = await record.db.selectFrom('readings').selectAll().where('document_id', '=', document).orderBy('id').execute();
  if (readings.length === 0) yield `document ${document}: it has no reading`;
  const inForce = readings.filter(({ replaced_at }) => replaced_at === null).length;
  if (readings.length > 0 && inForce !== (superseded_at === null ? 1 : 0))
    yield `document ${document}: ${inForce} readings of it are in force`;
  for (const row of readings) {
    const reading = parsed<FullReading>(row.json);
    if (reading === null || typeof reading.document !== 'object') {
      yield `reading ${row.id}: its JSON cannot be read`;
      continue;
    }
    const { title, date, publisher, url, language } = reading.document;
    const told = { title, date, publisher, url, language, schema_version: reading.schema };
    for (const [column, value] of Object.entries(told))
      if ((value ?? null) !== row[column as keyof typeof told]) yield `reading ${row.id}: its ${column} is not that of its JSON`;
    yield* checkReading(record, row, { ...reading, document: { ...reading.document, text } }, row.reader.startsWith(reader));
  }
}
