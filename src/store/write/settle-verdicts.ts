import { sql } from 'kysely';
import { type FoundAgain, type FullReading, findAgain, judgeablesOf, type LoggedVerdict, standingOf } from '../../record/index.ts';
import { addCounts } from '../counts/count.ts';
import { RELATION_CELLS } from '../counts/kept.ts';
import type { Database } from '../engines/engine.ts';
import { rejectedOf } from '../queries/judged.ts';
import { verdictsOn } from '../queries/verdict-log.ts';
import { countDyads } from './count-dyads.ts';
import { insertAll } from './insert.ts';
import { forgetUntold } from './promises/settle.ts';
import { tellPromises } from './promises/tell.ts';
import { regroupMeetings } from './regroup-meetings.ts';

/** Works out anew what stands at the records of a document's readings, the replaced ones too, and what became of each verdict. */
export async function settleVerdicts(db: Database, document: number, now: string): Promise<void> {
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
    const before = await rejectedOf(db, id);
    await settleReading(db, id, reading, verdicts, replaced_at === null);
    if (replaced_at !== null) continue;
    await countRejected(db, { id, reading }, before, now);
    await tellPromises(db, id);
    await forgetUntold(db);
  }
}

/** Events that stand rejected, or stand so no more, leave or come back to what is counted over documents. */
async function countRejected(
  db: Database,
  { id, reading }: { readonly id: number; readonly reading: FullReading },
  before: ReadonlySet<string>,
  now: string,
): Promise<void> {
  const after = await rejectedOf(db, id);
  const [gone, back] = [after.difference(before), before.difference(after)];
  const only = (ids: ReadonlySet<string>) => ({ ...reading, events: reading.events.filter((event) => ids.has(event.id)) });
  await countDyads(db, only(gone), -1);
  await countDyads(db, only(back), 1);
  const touched = [...gone, ...back].map((record) => ({ reading: id, record }));
  await regroupMeetings(db, touched, now);
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
  // What stands rejected is not counted.
  const recount = (sign: 1 | -1) => addCounts(db, RELATION_CELLS, sql`y.reading_id = ${reading_id}`, sign);
  if (isInForce) await recount(-1);
  await db.deleteFrom('judged').where('reading_id', '=', reading_id).execute();
  await insertAll(db, 'judged', judgedRows(reading_id, found));
  if (isInForce) await recount(1);
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
