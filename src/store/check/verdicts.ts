import { type FullReading, findAgain, judgeablesOf } from '../../record/index.ts';
import { verdictsOn } from '../queries/verdict-log.ts';
import type { Record } from '../record.ts';
import { judgedRows } from '../write/settle-verdicts.ts';
import { wordsOf } from '../write/words.ts';
import { parsed } from './parsed.ts';
import { checkRows } from './rows.ts';

/** The log of what people say of a document's records: the words that they judged, what became of it, and what stands by it. */
export async function* checkVerdicts(record: Record, document: number): AsyncGenerator<string> {
  const { db } = record;
  const rows = await db.selectFrom('verdicts').selectAll().where('document_id', '=', document).orderBy('id').execute();
  const { text } = await db.selectFrom('documents').select('text').where('id', '=', document).executeTakeFirstOrThrow();
  const words = wordsOf(text);
  for (const { id, span_start, span_end, ...row } of rows) {
    if (row.words !== words([span_start, span_end]))
      yield `judgement v${id}: the words that were judged are not those of document ${document}`;
    if (parsed(row.said) === null) {
      yield `judgement v${id}: what the machine had said cannot be read`;
      return;
    }
  }
  const verdicts = await verdictsOn(db, document);
  const readings = await db.selectFrom('readings').select(['id', 'json', 'replaced_at']).where('document_id', '=', document).execute();
  for (const { id, json, replaced_at } of readings) {
    const reading = parsed<FullReading>(json);
    if (reading === null) continue;
    const found = findAgain(verdicts, judgeablesOf(reading));
    yield* checkRows(record, id, { judged: judgedRows(id, found) });
    if (replaced_at !== null) continue;
    const fates = new Map(rows.map((row) => [row.id, row]));
    for (const { verdict, fate, record: place } of found) {
      const kept = fates.get(verdict.id);
      if (kept?.fate !== fate || kept.record !== place)
        yield `judgement v${verdict.id}: it is said to be ${kept?.fate} at ${kept?.record ?? 'nothing'}, and is ${fate} at ${place ?? 'nothing'}`;
    }
  }
}
