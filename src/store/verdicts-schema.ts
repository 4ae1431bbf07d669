import type { Generated } from 'kysely';
import type { Spanned } from './columns.ts';

/** The log of what people say of single records; `number`: which it is of those of a kind at the same place, from 0. */
export type VerdictsTable = Spanned & {
  id: Generated<number>;
  document_id: number;
  kind: string;
  number: number;
  verdict: string;
  /** JSON: what the machine had said when it was judged. */
  said: string;
  /** The words judged. */
  words: string;
  /** JSON: the fields that were wrong, with what is right; null but where the verdict is `correct`. */
  corrections: string | null;
  judged_by: string;
  judged_at: string;
  note: string | null;
  /** What became of it in the reading in force: `stands`, `changed`, `gone`. */
  fate: string;
  /** Id of the record in the reading in force; null where it is gone. */
  record: string | null;
  withdrawn_by: string | null;
  withdrawn_at: string | null;
};

/** What stands at the records of each reading, worked out from the log; `judged_by`: all who say the same, between "; ". */
export interface JudgedTable {
  reading_id: number;
  kind: string;
  record: string;
  verdict: string;
  judged_by: string;
  judged_at: string;
  corrections: string | null;
  /** 1 where people's last words differ. */
  disputed: number;
  verdict_id: number;
}
