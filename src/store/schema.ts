import type { Generated } from 'kysely';
import type { AdditionItemsTable, AdditionsTable } from './additions-schema.ts';
import type { Made, Read, Spanned } from './columns.ts';
import type { ExportsTable } from './exports-schema.ts';
import type { FeedItemsTable, FeedsTable, FetchesTable } from './feeds-schema.ts';
import type { JobsTable } from './jobs-schema.ts';
import type { JourneyAccountsTable, JourneysTable, JourneyVisitorsTable, StopAccountsTable, StopPartsTable } from './journeys-schema.ts';
import type {
  PromiseKeysTable,
  PromisePartiesTable,
  PromisesTable,
  PromiseTellingsTable,
  PromiseWordingsTable,
} from './promises-schema.ts';
import type {
  EventAccountsTable,
  EventKeysTable,
  NearCopiesTable,
  SameEventsTable,
  TextBandsTable,
  TextSignaturesTable,
} from './same-event-schema.ts';
import type { AppointmentsTable, RelationsTable } from './ties-schema.ts';
import type { AuditTable, SessionsTable, TokensTable, UsersTable } from './users-schema.ts';
import type { JudgedTable, VerdictsTable } from './verdicts-schema.ts';
import type { WebhooksTable } from './webhooks-schema.ts';

export interface DocumentsTable {
  id: Generated<number>;
  /** sha256 of the text, in hexadecimal. */
  hash: string;
  given_id: string | null;
  title: string | null;
  date: string | null;
  publisher: string | null;
  url: string | null;
  language: string | null;
  text: string;
  version: number;
  previous: number | null;
  added_at: string;
  /** When a newer version came; null for the latest. */
  superseded_at: string | null;
}

export interface ReadingsTable {
  id: Generated<number>;
  document_id: number;
  schema_version: number;
  /** What read it: program, model, codebook. */
  reader: string;
  title: string | null;
  date: string | null;
  publisher: string | null;
  url: string | null;
  language: string;
  words: number;
  json: string;
  made_at: string;
  /** When the document was read anew, or a newer version of it came; null for the one in force. */
  replaced_at: string | null;
}

export interface ActorsTable {
  id: Generated<number>;
  /** What it is told by: `state:CHN`, `person:li shangfu:CHN`. */
  key: string;
  kind: string;
  name: string;
  country: string | null;
  /** The actor that stands for it where several are one; null where it stands for itself. */
  same_as: number | null;
  /** In force that name it or one that it stands for; 0 where another stands for it. */
  documents: Generated<number>;
  made_at: string;
}

export interface MeetingsTable {
  id: string;
  kind: string;
  level: string | null;
  start_date: string | null;
  end_date: string | null;
  place: string | null;
  status: string;
  made_at: string;
  /** That tell of it. */
  documents: number;
}

/** One reading's account of a meeting. */
export interface EncountersTable {
  reading_id: number;
  event: string;
  /** Who met, as codes and names in a row: only accounts of the same sides can be of one meeting. */
  sides: string;
  start_date: string | null;
  end_date: string | null;
  /** JSON: all else that it tells (record/meetings/encounter.ts). */
  account: string;
}

export interface JudgementsTable {
  id: Generated<number>;
  kind: string;
  /** The key of an actor, or an event's `document:start-end` (number of the document, code points of its text). */
  a: string;
  /** For people, as it was called when it was judged. */
  a_name: string;
  b: string;
  b_name: string;
  verdict: string;
  /** Of a rule, 0–1; null for a person's judgement. */
  score: number | null;
  /** The rule's name or the person's. */
  judged_by: string;
  judged_at: string;
  note: string | null;
  withdrawn_by: string | null;
  withdrawn_at: string | null;
}

export interface Schema {
  feeds: FeedsTable;
  fetches: FetchesTable;
  feed_items: FeedItemsTable;
  jobs: JobsTable;
  /** Meetings that came, or were told of by others than before. */
  meeting_changes: { id: Generated<number>; meeting_id: string; made_at: string };
  additions: AdditionsTable;
  addition_items: AdditionItemsTable;
  chancery_schema: { version: number; name: string; applied_at: string };
  documents: DocumentsTable;
  document_names: { document_id: number; given_id: string | null; url: string | null; publisher: string | null; seen_at: string };
  readings: ReadingsTable;
  actors: ActorsTable;
  judgements: JudgementsTable;
  verdicts: VerdictsTable;
  judged: JudgedTable;
  /** The names that an actor was met under; `folded`: parts of the name with transliterations made equal. */
  actor_names: { actor_id: number; name: string; folded: string };
  actor_name_parts: { part: string; actor_id: number };
  document_actors: Read & Made & { actor_id: number | null; kind: string; name: string; country: string | null; sectors: string };
  offices: { reading_id: number; actor: string; number: number; title: string; country: string | null; since: string | null };
  members: { reading_id: number; group_id: string; member: string };
  mentions: Spanned & { reading_id: number; actor: string; number: number; form: string; words: string };
  times: Read & Spanned & Made & { type: string; value: string; words: string };
  places: Read &
    Spanned &
    Made & { name: string; country: string | null; latitude: number | null; longitude: number | null; geonames: number | null };
  channels: Read &
    Made & { kind: string; issuer: string | null; through: string | null; span_start: number | null; span_end: number | null };
  statements: Read &
    Spanned &
    Made & {
      speaker: string | null;
      addressee: string | null;
      channel: string | null;
      told_in: string | null;
      manner: string;
      cue: string | null;
      words: string;
    };
  doubts: Spanned & { reading_id: number; number: number; code: string; note: string; made_by: string };
  events: Read &
    Spanned &
    Made & {
      type: string;
      mode: string | null;
      cameo: string | null;
      quad: string;
      intensity: number;
      contexts: string;
      reciprocal: number;
      start_date: string | null;
      end_date: string | null;
      /** The day it is listed under: its own, or the document's. */
      day: string | null;
      place: string | null;
      status: string;
      statement: string | null;
      channel: string | null;
      words: string;
    };
  event_actors: { reading_id: number; event: string; role: string; number: number; actor: string };
  /** By the country or the number (`a12`) of who does (`actor`) or suffers (`recipient`) it, alone or in a group; `day` is '' where none is known. */
  event_parties: { who: string; role: string; day: string; reading_id: number; event: string };
  /** Readings in which somebody speaks (`speaker`), or is mentioned in what is said (`about`); `day` of publication, '' where none is known. */
  voices: { who: string; role: string; day: string; reading_id: number };
  dyads: { source: string; target: string; day: string; reading_id: number; event: string };
  /** Events in force that happened or go on, added up by directed pair and year. */
  dyad_years: { source: string; target: string; year: number; events: number; intensity: number };
  /** The same of all years, both ways together; `one` is first in the alphabet. */
  dyad_totals: { one: string; other: string; events: number; intensity: number };
  /** Statements by the speaker's country and those said to or named in it; `day` of publication, '' where none is known. */
  statement_dyads: { source: string; target: string; day: string; reading_id: number; statement: string };
  /** Fields by two countries among their parties, in the order of the alphabet. */
  field_dyads: { one: string; other: string; day: string; reading_id: number; field: string };
  visits: Read &
    Spanned &
    Made & {
      visitor: string;
      country: string | null;
      cities: string;
      start_date: string | null;
      end_date: string | null;
      days: number | null;
      form: string | null;
      host: string | null;
      met: string;
      occasion: string | null;
      acts: string;
      first_since: string | null;
      status: string;
      channel: string | null;
      words: string;
    };
  stop_accounts: StopAccountsTable;
  stop_parts: StopPartsTable;
  journeys: JourneysTable;
  journey_accounts: JourneyAccountsTable;
  journey_visitors: JourneyVisitorsTable;
  relations: RelationsTable;
  appointments: AppointmentsTable;
  commitments: Read &
    Spanned &
    Made & {
      form: string;
      committed: string | null;
      standing: string;
      statement: string | null;
      refers_when: string | null;
      words: string;
      fields: string;
    };
  commitment_parties: { reading_id: number; commitment: string; role: string; number: number; actor: string };
  promises: PromisesTable;
  promise_wordings: PromiseWordingsTable;
  promise_keys: PromiseKeysTable;
  promise_tellings: PromiseTellingsTable;
  promise_parties: PromisePartiesTable;
  fields: Read & Spanned & Made & { name: string; topic: string | null; statement: string | null };
  field_parties: { reading_id: number; field: string; number: number; actor: string };
  text_signatures: TextSignaturesTable;
  text_bands: TextBandsTable;
  near_copies: NearCopiesTable;
  same_events: SameEventsTable;
  event_accounts: EventAccountsTable;
  event_keys: EventKeysTable;
  users: UsersTable;
  tokens: TokensTable;
  sessions: SessionsTable;
  audit_log: AuditTable;
  webhooks: WebhooksTable;
  exports: ExportsTable;
  meetings: MeetingsTable;
  encounters: EncountersTable;
  meeting_accounts: {
    meeting_id: string;
    reading_id: number;
    event: string;
    side: string | null;
    status: string;
    /** The first, which gives the meeting its id, is 0. */
    number: number;
  };
  meeting_participants: {
    meeting_id: string;
    number: number;
    kind: string;
    name: string;
    country: string | null;
    office: string | null;
    /** The meeting's. */
    start_date: string | null;
  };
  /** States that took part, two by two, in the order of the alphabet. */
  meeting_pairs: { meeting_id: string; one: string; other: string; start_date: string | null };
}
