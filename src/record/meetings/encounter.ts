import type { EventStatus } from '../../domain/index.ts';

export type MeetingKind = 'meeting' | 'call' | 'visit';

export interface Participant {
  readonly kind: 'person' | 'state' | 'body' | 'organization' | 'group';
  readonly name: string;
  /** ISO 3166-1 alpha-3 or an organisation's code. */
  readonly country: string | null;
  /** As the account gives it. */
  readonly office: string | null;
}

/** One document's account of a meeting, call or visit: an event of type CONSULT, or AGREE that one is to take place. */
export interface Encounter {
  /** The reading's number in the record, and the event's id there. */
  readonly reading: number;
  readonly event: string;
  /** The document's id, as it was given. */
  readonly document: string;
  /** Null where the words do not tell: "had a conversation". */
  readonly kind: MeetingKind | null;
  readonly participants: readonly Participant[];
  /** YYYY-MM-DD; null where neither the text nor its date tells. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly status: EventStatus;
  /** Country of whoever vouches for the account; null for the press. */
  readonly side: string | null;
  readonly channel: string | null;
}

/** Accounts of one meeting; the first is the one that names most of those who met. */
export type Accounts = [Encounter, ...Encounter[]];

/** What meets: the country, the organisation, or a person who stands for none. */
export function sideOf({ country, name }: Participant): string {
  return country ?? name;
}

/** Sides of some participants, each once, in order of the alphabet. */
export function sidesOf(participants: readonly Participant[]): string[] {
  return [...new Set(participants.map(sideOf))].toSorted();
}
