import { type Agreement, compareJudges, type LastWords, lastWords } from '../../record/index.ts';
import type { Record } from '../record.ts';
import { verdictsBy } from './verdict-log.ts';

/** How far two people agree on the records that both have judged. */
export async function findAgreement(record: Record, one: string, other: string): Promise<Agreement[]> {
  return compareJudges(await wordsOf(record, one), await wordsOf(record, other));
}

async function wordsOf(record: Record, person: string): Promise<LastWords> {
  return new Map([...(await verdictsBy(record, person))].flatMap(([key, verdicts]) => lastWords(verdicts).map((last) => [key, last])));
}
