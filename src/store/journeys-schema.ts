/** One reading's account of one person's stop in one country. */
export interface StopAccountsTable {
  reading_id: number;
  visit: string;
  /** JSON (record/visits/account.ts). */
  account: string;
}

/** Under what accounts of the same journey are found: each part of the traveller's name, by the days that the account allows. */
export interface StopPartsTable {
  reading_id: number;
  visit: string;
  /** Folded: transliterations are made equal. */
  part: string;
  from_day: string;
  to_day: string;
}

export interface JourneysTable {
  /** The key of its first account. */
  id: string;
  /** '9' where none is known. */
  first_day: string;
  /** Of its first account. */
  reading_id: number;
}

export interface JourneyAccountsTable {
  journey_id: string;
  reading_id: number;
  visit: string;
  /** Which stop it tells of, from 0. */
  stop: number;
  /** Which of the journey's accounts it is, from 0. */
  number: number;
}

/** Who travels, under each name that a stop has. */
export interface JourneyVisitorsTable {
  journey_id: string;
  name: string;
  country: string | null;
  /** The journey's. */
  first_day: string;
}
