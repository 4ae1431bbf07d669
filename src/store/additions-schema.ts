import type { Generated } from 'kysely';

/** What somebody handed in at once: texts, files, addresses. */
export interface AdditionsTable {
  id: Generated<number>;
  /** What it is called on pages: the names of its files, an address, the first words of a text. */
  name: string;
  /** Its parts as JSON; null once they are opened. Files lie elsewhere, and are named. */
  given: string | null;
  /** Which server has it to open, and until when it is believed to be alive. */
  owner: string;
  kept_until: string;
  added_at: string;
  added_by: string | null;
  opening_at: string | null;
  opened_at: string | null;
}

/** An article that was found in it, or why there is none. */
export interface AdditionItemsTable {
  addition_id: number;
  number: number;
  /** Where in it, for people: a file, a file in an archive, an address. */
  place: string;
  /** The article's place in the queue. */
  job_id: number | null;
  /** 1 where the queue had the article before. */
  known: number;
  problem_code: string | null;
  problem: string | null;
}
