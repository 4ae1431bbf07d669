import type { ActorKind, MentionForm, TokenRange } from '../../../domain/index.ts';
import type { Gender } from '../../../tables/index.ts';

/** Something that names or means an actor, in tokens. */
export interface DraftMention extends TokenRange {
  readonly form: MentionForm;
}

/** An office as read beside a name, or as the tables tell it. `words`: its words in lower case without countries, articles and prepositions. */
export interface DraftOffice {
  /** Where it stands; null when only the tables tell it. */
  readonly at: TokenRange | null;
  /** When it was entered, from the tables. */
  readonly since: string | null;
  readonly title: string;
  readonly words: readonly string[];
  /** The office word itself: "minister" of "Minister of Defense". */
  readonly head: string;
  readonly country: string | null;
  readonly sectors: readonly string[];
}

/** An actor in the making: steps of this stage add mentions and offices to it. */
export interface Draft {
  readonly kind: ActorKind;
  name: string;
  country: string | null;
  sectors: readonly string[];
  gender: Gender | null;
  readonly offices: DraftOffice[];
  readonly mentions: DraftMention[];
  members: readonly Draft[];
  readonly confidence: number;
  readonly by: string;
}

export function newDraft(kind: ActorKind, name: string, made: Pick<Draft, 'confidence' | 'by'> & Partial<Draft>): Draft {
  return { kind, name, country: null, sectors: [], gender: null, offices: [], mentions: [], members: [], ...made };
}

/** Does one of the draft's mentions cover the token? */
export function isAt({ mentions }: Draft, token: number): boolean {
  return mentions.some(({ from, to }) => from <= token && token < to);
}

/** Are the members of two groups the same? */
export function isSame(a: readonly Draft[], b: readonly Draft[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

export function contains(outer: TokenRange, inner: TokenRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function touches(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** Does somebody hold offices of firms alone? They are no officials of the country that a text is about. */
export function isOfBusiness({ offices }: Draft): boolean {
  return offices.length > 0 && offices.every(({ sectors }) => sectors.includes('BUS'));
}
