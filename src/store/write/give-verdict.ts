import { ZodError } from 'zod';
import {
  type Corrections,
  type Judgeable,
  type LoggedVerdict,
  lastWords,
  type RecordVerdict,
  readCorrections,
} from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import { RecordFault } from '../engines/fault.ts';
import { recordMeant } from '../queries/record-meant.ts';
import { verdictsOn } from '../queries/verdict-log.ts';
import type { Record } from '../record.ts';
import { settleVerdicts } from './settle-verdicts.ts';
import { wordsOf } from './words.ts';

export interface NewVerdict {
  /** `DOCUMENT#e3`. */
  readonly about: string;
  readonly verdict: RecordVerdict;
  /** What is right in place of what the machine says, not yet checked; for `correct` alone. */
  readonly corrections: unknown;
  /** A person's name. */
  readonly by: string;
  readonly note: string | null;
  /** The number of the reading that the person saw, where that is known: another in force is refused. */
  readonly reading?: number;
}

/**
 * Writes down what a person says of a record, and what stands now; its number. The same verdict of the same person twice is one. Throws a RecordFault where the record is not there or was
 * read anew meanwhile, or where nothing is corrected; a ZodError where a correction makes no sense.
 */
export function giveVerdict(record: Record, given: NewVerdict): Promise<number> {
  return record.write(async (db) => {
    const meant = await recordMeant(db, given.about);
    const { document, judgeable, text } = meant;
    if (given.reading !== undefined && given.reading !== meant.reading)
      throw new RecordFault(`${given.about}: the document was read anew meanwhile; look at it again`);
    const corrections = given.verdict === 'correct' ? checkCorrections(given, judgeable, text) : null;
    const before = await wordOf(db, document, judgeable, given.by);
    if (before?.verdict === given.verdict && JSON.stringify(before.corrections) === JSON.stringify(corrections)) return before.id;
    const { kind, start, end, number, said, id: target } = judgeable;
    const { id } = await db
      .insertInto('verdicts')
      .values({
        ...{ document_id: document, kind, span_start: start, span_end: end, number },
        ...{ verdict: given.verdict, said: JSON.stringify(said), words: wordsOf(text)([start, end]) },
        ...{ corrections: corrections && JSON.stringify(corrections), judged_by: given.by, judged_at: record.now(), note: given.note },
        ...{ fate: 'stands', record: target },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await settleVerdicts(db, document, record.now());
    return id;
  });
}

/** Takes a verdict back; it stays in the log, and what was said before it stands again. Throws a RecordFault where there is none. */
export function withdrawVerdict(record: Record, number: number, by: string): Promise<void> {
  return record.write(async (db) => {
    const found = await db.selectFrom('verdicts').select(['document_id', 'withdrawn_at']).where('id', '=', number).executeTakeFirst();
    if (!found) throw new RecordFault(`${record.engine.where}: no judgement v${number}`);
    if (found.withdrawn_at !== null) return;
    await db.updateTable('verdicts').set({ withdrawn_by: by, withdrawn_at: record.now() }).where('id', '=', number).execute();
    await settleVerdicts(db, found.document_id, record.now());
  });
}

/** Somebody's last word on a record. */
async function wordOf(
  db: Database,
  document: number,
  { kind, start, end, number }: Judgeable,
  by: string,
): Promise<LoggedVerdict | undefined> {
  const those = (await verdictsOn(db, document)).filter(
    (one) => one.by === by && one.kind === kind && one.start === start && one.end === end && one.number === number,
  );
  return lastWords(those)[0];
}

function checkCorrections({ about, corrections: given }: NewVerdict, { kind, said }: Judgeable, text: string): Corrections {
  const corrections = readCorrections(kind, given, said);
  if (Object.keys(corrections).length === 0)
    throw wrongField('corrections', `nothing is corrected in ${about}; accept it, or say what is right`);
  const length = Array.from(text).length;
  if (corrections.span && corrections.span[1] > length)
    throw wrongField('span', `the text has ${length} characters; ${corrections.span.join('-')} is outside it`);
  return corrections;
}

function wrongField(field: string, message: string): ZodError {
  return new ZodError([{ code: 'custom', path: [field], message, input: undefined }]);
}
