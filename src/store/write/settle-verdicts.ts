import { type FoundAgain, type FullReading, findAgain, judgeablesOf, type LoggedVerdict, standingOf } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import { verdictsOn } from '../queries/verdict-log.ts';
import { insertAll } from './insert.ts';

/** Works out anew what stands at the records of a document's readings, the replaced ones too, and what became of each verdict. */
export async function settleVerdicts(db: Database, document: number): Promise<void> {
  const readings = await db.selectFrom('readings').select(['id', 'json', 'replaced_at']).where('document_id', '=', document).execute();
  const before = await db
    .selectFrom('judged')
    .select('reading_id')
    .where(
      'reading_id',
      'in',
      readings.map(({ id }) => id),
    )
    .executeTakeFirst();
  const verdicts = await verdictsOn(db, document);
  if (!before && verdicts.length === 0) return;
  for (const { id, json, replaced_at } of readings) {
    const reading = JSON.parse(json) as FullReading;
    await settleReading(db, id, reading, verdicts, replaced_at === null);
  }
}

async function settleReading(
  db: Database,
  reading_id: number,
  reading: FullReading,
  verdicts: readonly LoggedVerdict[],
  isInForce: boolean,
) {
  const found = findAgain(verdicts, judgeablesOf(reading));
  if (isInForce)
    for (const { verdict, fate, record } of found)
      await db.updateTable('verdicts').set({ fate, record }).where('id', '=', verdict.id).execute();
  await db.deleteFrom('judged').where('reading_id', '=', reading_id).execute();
  await insertAll(db, 'judged', judgedRows(reading_id, found));
}

/** What stands at the records of a reading, by what became of the verdicts there. */
export function judgedRows(reading_id: number, found: readonly FoundAgain[]) {
  const standing = found.filter(({ fate }) => fate === 'stands');
  return [...Map.groupBy(standing, ({ record }) => record ?? '')].flatMap(([record, those]) => {
    const stands = standingOf(those.map(({ verdict }) => verdict));
    if (!stands) return [];
    const { id, kind, verdict, at, corrections } = stands.last;
    return {
      ...{ reading_id, kind, record, verdict },
      judged_by: stands.by.join('; '),
      judged_at: at,
      corrections: corrections === null ? null : JSON.stringify(corrections),
      disputed: stands.disputed ? 1 : 0,
      verdict_id: id,
    };
  });
}
