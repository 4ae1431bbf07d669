import type { Made } from './made.ts';
import type { Span } from './span.ts';

/** A named place (GeoNames). Degrees, WGS 84; null where the gazetteer does not tell. */
export interface Place extends Made {
  readonly id: string;
  readonly span: Span;
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** GeoNames id. */
  readonly geonames: number | null;
}

/** PLOVER's sixteen event types. */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

export type QuadClass = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';

export type EventStatus = 'happened' | 'ongoing' | 'planned' | 'offered' | 'requested' | 'denied' | 'hypothetical';

/** How a value was got: the text says it, it follows from the text with a table or a calendar, or it is taken for granted. */
export type How = 'stated' | 'resolved' | 'assumed';

/** When something happened: days (YYYY-MM-DD), each end null where it is not known. `time`: id of the TIMEX3 it rests on. */
export interface When {
  readonly start: string | null;
  readonly end: string | null;
  readonly time: string | null;
  readonly how: How;
}

/** What happened, or is said to have. Actors, recipients, place, statement and channel are ids. */
export interface Event extends Made {
  readonly id: string;
  readonly type: PloverType;
  readonly mode: string | null;
  /** CAMEO code of two to four digits. */
  readonly cameo: string | null;
  readonly quad: QuadClass;
  /** Goldstein-like scale, -10 to 10. */
  readonly intensity: number;
  readonly contexts: readonly string[];
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly reciprocal: boolean;
  readonly when: When | null;
  readonly place: string | null;
  readonly status: EventStatus;
  /** The statement that reports it; null when the text itself does. */
  readonly statement: string | null;
  readonly channel: string | null;
  readonly trigger: readonly Span[];
  /** The clause it was read from. */
  readonly span: Span;
  /** Further clauses that tell the same happening. */
  readonly again: readonly Span[];
}

export type VisitForm = 'state' | 'official' | 'working' | 'private' | 'transit' | 'multilateral';
export const VISIT_ACTS = [
  'met-leader',
  'met-third-leader',
  'met-igo-leader',
  'multilateral-event',
  'ministerial-event',
  'public-address',
  'signed-agreement',
  'site-or-ceremony',
  'business',
] as const;
export type VisitAct = (typeof VISIT_ACTS)[number];

/** What is told of a visit, for its evidence: a field of the record, or one of its acts. */
export type VisitSlot = 'start' | 'end' | 'days' | 'form' | 'host' | 'occasion' | 'firstSince' | 'met' | VisitAct;

/** One stop of an office holder's journey. What the text does not say is null or absent, never "no". */
export interface Visit extends Made {
  readonly id: string;
  readonly visitor: string;
  /** ISO 3166-1 alpha-3 of the state visited. */
  readonly country: string | null;
  readonly cities: readonly string[];
  /** YYYY-MM-DD; YYYY-MM or YYYY where the text tells no more. */
  readonly start: string | null;
  readonly end: string | null;
  readonly days: number | null;
  /** The days of the whole journey, where the text tells them and not those of this stop. */
  readonly journey: { readonly start: string | null; readonly end: string | null } | null;
  readonly form: VisitForm | null;
  readonly host: string | null;
  readonly met: readonly string[];
  readonly occasion: string | null;
  readonly acts: readonly VisitAct[];
  /** "his first overseas trip since being appointed". */
  readonly firstSince: string | null;
  readonly status: EventStatus;
  readonly events: readonly string[];
  readonly channel: string | null;
  /** The clause that tells it first. */
  readonly span: Span;
  /** Further clauses that tell of it. */
  readonly again: readonly Span[];
  /** The words that tell a field or an act. */
  readonly evidence: readonly { readonly slot: VisitSlot; readonly span: Span }[];
}

export type CommitmentForm = 'agreement' | 'understanding' | 'pledge' | 'willingness';
export type Standing = 'new' | 'reaffirmed' | 'in-progress' | 'fulfilled' | 'suspended' | 'broken';

/** What a side has bound itself to. In the published shape `committed` is written as `by`, and the rule as `madeBy`. */
export interface Commitment extends Made {
  readonly id: string;
  readonly form: CommitmentForm;
  readonly parties: readonly string[];
  /** Id of the actor on whose behalf it is said; null where the text does not tell. */
  readonly committed: string | null;
  readonly content: readonly Span[];
  readonly fields: readonly string[];
  readonly standing: Standing;
  /** The earlier event that it points to: a TIMEX3 value and the parties to it. */
  readonly refersTo: { readonly when: string | null; readonly parties: readonly string[] } | null;
  readonly statement: string | null;
}

/** A field of cooperation or dispute that the parties name. */
export interface Field extends Made {
  readonly id: string;
  readonly name: string;
  /** `data/lexicon/fields.yaml`; null where it has none. */
  readonly topic: string | null;
  readonly parties: readonly string[];
  readonly span: Span;
  readonly statement: string | null;
}

export type RelationKind = 'alliance' | 'partnership' | 'friendship' | 'relationship';

/** A name that a relation between states is given, with what is said of it. */
export interface Relation extends Made {
  readonly id: string;
  /** ISO 3166-1 alpha-3 or an organisation's code, in alphabetical order; two or more. */
  readonly countries: readonly string[];
  /** As it stands, without article and owner: "comprehensive strategic partnership of coordination for a new era". */
  readonly name: string;
  readonly kind: RelationKind;
  /** A designation and not just a description: "special relationship", not "good relationship". */
  readonly designated: boolean;
  /** What is said of it: verbs and adjectives with the words beside them. */
  readonly said: readonly Span[];
  readonly statement: string | null;
  readonly channel: string | null;
  readonly span: Span;
  readonly again: readonly Span[];
}

export type OfficeChange = 'nominated' | 'elected' | 'appointed' | 'took-office' | 'resigned' | 'dismissed' | 'left-office';

/** Somebody's coming into an office or leaving it, as a claim of whoever tells it. */
export interface Appointment extends Made {
  readonly id: string;
  readonly change: OfficeChange;
  readonly person: string;
  /** The office in the text's words; null where the text does not tell. */
  readonly office: string | null;
  /** ISO 3166-1 alpha-3 or an organisation's code. */
  readonly country: string | null;
  /** Id of the actor who appoints or dismisses. */
  readonly appointer: string | null;
  /** Id of whoever held the office before. */
  readonly predecessor: string | null;
  readonly when: When | null;
  readonly status: EventStatus;
  readonly statement: string | null;
  readonly channel: string | null;
  readonly span: Span;
}
