import type { Generated } from 'kysely';
import type { AdditionItemsTable, AdditionsTable } from './additions-schema.ts';
import type { Made, Read, Spanned } from './columns.ts';
import type { ExportsTable } from './exports-schema.ts';
import type { JobsTable } from './jobs-schema.ts';
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

/** A feed, sitemap or press page that is followed. */
export interface FeedsTable {
  address: string;
  /** Name of the issuer in `data/sources/`. */
  source: string | null;
  kind: string | null;
  etag: string | null;
  last_modified: string | null;
  tried_at: string | null;
  /** When it last could be read. */
  last_seen: string | null;
  problem: string | null;
  /** In a row, since it last could be read. */
  failures: Generated<number>;
}

/** A page as it came, whatever became of it. */
export interface FetchesTable {
  id: Generated<number>;
  /** Address of the feed that led to it. */
  feed: string;
  /** As the feed names it. */
  address: string;
  /** Where it lay, redirects followed. */
  found_at: string;
  fetched_at: string;
  status: number;
  /** Of the raw bytes, unpacked; in hexadecimal. */
  sha256: string;
  bytes: number;
  /** JSON object, names in lower case. */
  headers: string;
  problem: string | null;
  document_id: number | null;
}

/** What is known of an item, for asking whether it changed. */
export interface FeedItemsTable {
  address: string;
  feed: string;
  first_seen: string;
  checked_at: string;
  /** What the feed says to change when the item does. */
  stamp: string | null;
  etag: string | null;
  last_modified: string | null;
  sha256: string | null;
  problem: string | null;
  failures: Generated<number>;
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
  dyads: { source: string; target: string; day: string; reading_id: number; event: string };
  /** Events in force that happened or go on, added up by directed pair and year. */
  dyad_years: { source: string; target: string; year: number; events: number; intensity: number };
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
  meeting_accounts: { meeting_id: string; reading_id: number; event: string; side: string | null; status: string };
  meeting_participants: { meeting_id: string; number: number; kind: string; name: string; country: string | null; office: string | null };
}
