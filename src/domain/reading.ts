import type { Article } from './article.ts';
import type { Appointment, Commitment, Event, Field, Place, Relation, Visit } from './happenings.ts';
import type { Made } from './made.ts';
import type { Span } from './span.ts';

export type ActorKind = 'person' | 'state' | 'body' | 'organization' | 'group';
export type MentionForm = 'name' | 'nominal' | 'pronoun' | 'metonym';

export interface Mention {
  readonly span: Span;
  readonly form: MentionForm;
}

export interface Office {
  readonly title: string;
  readonly country: string | null;
  readonly since: string | null;
  readonly span: Span | null;
}

export interface Actor extends Made {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  /** ISO 3166-1 alpha-3, an organisation's code, or null. */
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly offices: readonly Office[];
  readonly members: readonly string[];
  readonly mentions: readonly Mention[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A TIMEX3 expression with its value (TimeML 1.2.1), resolved against the document's date. */
export interface Timex extends Made {
  readonly id: string;
  readonly span: Span;
  readonly type: TimexType;
  readonly value: string;
}

export type ChannelKind = 'outlet' | 'statement' | 'person' | 'media' | 'anonymous';

/** Who vouches. `through`: the channel that passes this one on. */
export interface Channel extends Made {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly issuer: string | null;
  readonly span: Span | null;
  readonly through: string | null;
  /** What it vouches for; the outlet vouches for all that no other channel is over. */
  readonly over: readonly Span[];
}

export type Manner = 'direct' | 'indirect' | 'mixed';

export interface Statement extends Made {
  readonly id: string;
  /** Id of an actor; null when nobody is named or the reader does not know. */
  readonly speaker: string | null;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The parts in quotation marks, without the marks. */
  readonly quoted: readonly Span[];
  readonly manner: Manner;
  readonly addressee: string | null;
  readonly channel: string | null;
  /** The statement this one is told in: "It said Putin also underlined …". */
  readonly within: string | null;
}

export type DoubtCode =
  | 'ambiguous-speaker'
  | 'unknown-speaker'
  | 'open-quotation'
  | 'no-document-date'
  | 'uncertain-statement'
  | 'ambiguous-place'
  | 'unclear-channel'
  /** A title without a name that the tables give to more than one on that day. */
  | 'two-holders'
  /** A title without a name whose last holder on record may have left. */
  | 'unknown-holder';

/** Unclear language, for a person to look at. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly span: Span;
  readonly note: string;
  readonly by: string;
}

/** The document as the reader understood it: what was given, completed by what the text itself says. */
export interface DocumentFacts extends Omit<Article, 'language'> {
  readonly language: string;
  readonly byline: string | null;
  /** Where the date was found in the text, when it was. */
  readonly dateSpan: Span | null;
  /** Parts that belong to the page and not to the article: share bars, captions, "Read more". */
  readonly furniture: readonly Span[];
}

export interface Reading {
  readonly document: DocumentFacts;
  readonly sentences: readonly { readonly span: Span }[];
  readonly actors: readonly Actor[];
  readonly times: readonly Timex[];
  readonly places: readonly Place[];
  readonly channels: readonly Channel[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly visits: readonly Visit[];
  readonly relations: readonly Relation[];
  readonly appointments: readonly Appointment[];
  readonly commitments: readonly Commitment[];
  readonly fields: readonly Field[];
  readonly doubts: readonly Doubt[];
}
