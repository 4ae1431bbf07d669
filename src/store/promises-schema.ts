import type { Generated } from 'kysely';

/** A commitment that readings in force tell of, once or again. */
export interface PromisesTable {
  id: Generated<number>;
  /** Codes of the countries that were its parties when it was met, parted by spaces: further tellings must fit them. */
  countries: string;
  /** As told last. */
  standing: string;
  /** YYYY-MM-DD: of its first telling; null where none has a day. */
  first_day: string | null;
  /** Of its last telling that has a day; '' where none has. */
  last_day: string;
  /** How many tell of it. */
  tellings: number;
  /** Its first telling. */
  first_reading: number;
  first_commitment: string;
}

/** Words that a promise is told in: tellings of the same words and parties are compared with others but once. */
export interface PromiseWordingsTable {
  id: Generated<number>;
  promise_id: number;
  /** Codes, parted by spaces. */
  countries: string;
  /** What its words tell, without endings, parted by spaces. */
  words: string;
  tellings: number;
}

/** Under what wordings are found (record/commitments/wording.ts). */
export interface PromiseKeysTable {
  key: number;
  wording_id: number;
}

/** Which promise a commitment of a reading in force tells of. */
export interface PromiseTellingsTable {
  reading_id: number;
  commitment: string;
  promise_id: number;
  wording_id: number;
  /** Of publication; '9999' where none is known. */
  day: string;
  /** Which of the reading's commitments it is, from 0, in order of the text. */
  number: number;
}

/** Whoever is a party by any telling of a promise. */
export interface PromisePartiesTable {
  promise_id: number;
  /** `country` or `name`. */
  kind: string;
  party: string;
  /** The promise's. */
  last_day: string;
  /** How many tell so. */
  tellings: number;
}
