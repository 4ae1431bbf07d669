/** Dates are YYYY-MM-DD, moments ISO 8601 in UTC, spans code points of `documents.text`, lists JSON; all as text in both databases. */
export interface Spanned {
  span_start: number;
  span_end: number;
}

export interface Made {
  confidence: number;
  /** The rule or model head that made it. */
  made_by: string;
}

/** A record of a reading: its key is the reading and the id that it has there (`s1`). */
export interface Read {
  reading_id: number;
  id: string;
}
