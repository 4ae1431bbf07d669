import { type FullReading, type Judged, keepWanted } from '../../record/index.ts';
import type { Record } from '../record.ts';
import { inForce } from './in-force.ts';
import { type StandingVerdict, standingVerdicts } from './judged.ts';
import { readToldBy, TOLD_BY, type ToldBy } from './told-by.ts';

/** A reading with what stands of people's verdicts on its records; `number`: the document's in the record. */
export interface JudgedReading {
  readonly number: number;
  readonly reading: FullReading;
  readonly judgements: readonly StandingVerdict[];
  /** Events that other documents tell of, too, by their ids. */
  readonly told: ReadonlyMap<string, ToldBy>;
}

/** Every reading in force, whole with its text, in order of the documents, one at a time; records that are not wanted are left out. */
export async function* allReadings(record: Record, asOf?: string, judged?: Judged): AsyncGenerator<JudgedReading> {
  const verdicts = await standingVerdicts(record.db);
  const rows = record.db
    .selectFrom('readings as r')
    .innerJoin('documents as d', 'd.id', 'r.document_id')
    .select(['r.id', 'd.id as number', 'r.json', 'd.text', TOLD_BY.as('told')])
    .where(inForce(asOf))
    .orderBy('d.id')
    .stream();
  for await (const { id, number, json, text, told } of rows) {
    const reading = JSON.parse(json) as FullReading;
    const standing = verdicts.get(id) ?? [];
    const wanted = keepWanted(reading, new Map(standing.map(({ record, verdict }) => [record, verdict])), judged);
    yield { number, reading: { ...wanted, document: { ...reading.document, text } }, judgements: standing, told: readToldBy(told) };
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
