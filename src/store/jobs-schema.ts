import type { Generated } from 'kysely';

/** An article to read. */
export interface JobsTable {
  id: Generated<number>;
  /** sha256 of the article and of what is to read it: delivered twice, it is one job. */
  key: string;
  /** The article as JSON; null once it is done. */
  article: string | null;
  /** Where it came from, for people. */
  place: string;
  state: string;
  /** The lowest first: 0 for news, 1 for archives. */
  priority: number;
  /** How often it was taken up. */
  tries: Generated<number>;
  /** How often its reading crashed or hung. */
  crashes: Generated<number>;
  queued_at: string;
  due_at: string;
  leased_by: string | null;
  leased_until: string | null;
  done_at: string | null;
  problem_code: string | null;
  problem: string | null;
  words: number | null;
  document_id: number | null;
  fetch_id: number | null;
  /** What brought it, as W3C Trace Context has it; null where nobody traced it. */
  trace: string | null;
  /** When a message server got its number. */
  sent_at: string | null;
  /** When subscribers were told of its record, or it was found that there is nothing new to tell. */
  told_at: string | null;
}
