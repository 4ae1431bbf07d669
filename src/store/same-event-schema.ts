/** Smallest hashes of a text's shingles, in base64. */
export interface TextSignaturesTable {
  document_id: number;
  signature: string;
}

/** Under what texts like it are found. */
export interface TextBandsTable {
  band: string;
  document_id: number;
}

/** A document whose text is another's but for a part: syndicated (`copy`), or by the same publisher (`update`). */
export interface NearCopiesTable {
  document_id: number;
  /** The first document with that text; it is a copy of none. */
  original_id: number;
  kind: string;
  /** 0–1: the part of their shingles that both have. */
  likeness: number;
}

/** An event that several documents tell of; counts are of readings in force. What is not here is told by one. */
export interface SameEventsTable {
  id: string;
  /** Documents. */
  accounts: number;
  /** Documents that are not copies of one another. */
  independent: number;
}

export interface EventAccountsTable {
  reading_id: number;
  event: string;
  same_event: string;
  /** JSON: what the event is told by (record/same-event/telling.ts). */
  telling: string;
}

/** Under what events like it are found: type and sides, by the day it begins. */
export interface EventKeysTable {
  key: string;
  day: string;
  reading_id: number;
  event: string;
}
