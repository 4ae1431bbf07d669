import type { Record } from '../record.ts';
import { checkAccounts } from './accounts.ts';
import { checkActors } from './actors.ts';
import { checkCopies } from './copies.ts';
import { checkDocument, checkVersions } from './documents.ts';
import { checkFetches } from './fetches.ts';
import { checkJudgements } from './judgements.ts';
import { checkPromises, checkTellings } from './promises.ts';
import { checkQueue } from './queue.ts';
import { checkReference } from './references.ts';
import { checkSums } from './sums.ts';
import { checkVerdicts } from './verdicts.ts';

/**
 * What is wrong with a record, a line each, as it is found; nothing where all is well. What follows from something else is worked out
 * anew: the rows of a reading from the reading, what is counted from what it counts. `reader`: what reads now; readings of earlier
 * readers may have been stored by other rules, and are held against their words alone. Without it, all of them are held against the rules.
 */
export async function* checkRecord(record: Record, reader = ''): AsyncGenerator<string> {
  yield* record.engine.damages(record.db);
  for (const reference of await record.engine.references(record.db)) yield* checkReference(record, reference);
  yield* checkQueue(record, reader);
  yield* checkFetches(record);
  yield* checkVersions(record);
  yield* checkActors(record);
  yield* checkJudgements(record);
  yield* checkAccounts(record);
  yield* checkSums(record);
  yield* checkPromises(record);
  const documents = await record.db.selectFrom('documents').select('id').orderBy('id').execute();
  for (const { id } of documents) {
    yield* checkDocument(record, id, reader);
    yield* checkCopies(record, id);
    yield* checkVerdicts(record, id);
    yield* checkTellings(record, id);
  }
}
