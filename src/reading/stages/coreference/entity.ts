import type { Phrase } from './phrases.ts';
import { ONE, type Traits } from './traits.ts';

export interface Member {
  readonly phrase: Phrase;
  readonly traits: Traits;
  /** Whose "I" it would be (`findVoices`). */
  readonly voice: number;
  /** Whom it is known to name, by the tables or as a person: any value that is equal for equal ones; null where not known. */
  readonly known: unknown;
}

/** One that is spoken of, with what it can still be. */
export class Entity {
  readonly members: Member[] = [];
  genders: number;
  numbers: number;
  group: boolean;
  known: unknown;

  constructor(first: Member) {
    this.genders = first.traits.genders;
    this.numbers = first.traits.numbers;
    this.group = first.traits.group;
    this.known = first.known;
    this.members.push(first);
  }

  /** Gender, number and person hold for all members, and no member lies in another; a group is both "it" and "they". */
  admits(member: Member): boolean {
    const { traits, known } = member;
    if ((this.genders & traits.genders) === 0) return false;
    if ((this.numbers & traits.numbers) === 0 && !((this.group || traits.group) && traits.form === 'pronoun')) return false;
    if (known !== null && this.known !== null && known !== this.known) return false;
    return this.members.every((one) => mayBeSame(one, member));
  }

  add(member: Member): void {
    this.members.push(member);
    this.genders &= member.traits.genders;
    this.group ||= member.traits.group;
    if (!(this.group && member.traits.form === 'pronoun')) this.numbers &= member.traits.numbers;
    this.known ??= member.known;
  }

  /** Whether all that is known of the two fits together. */
  agreesWith(other: Entity): boolean {
    return other.members.every((member) => this.admits(member));
  }

  get last(): Member {
    return this.members[this.members.length - 1] as Member;
  }

  get isOne(): boolean {
    return this.numbers === ONE;
  }
}

/** For each token the entity whose phrase it heads; null where it heads none that was met yet. */
export type EntityOf = readonly (Entity | null)[];

function mayBeSame(a: Member, b: Member): boolean {
  if (a.phrase.from < b.phrase.to && b.phrase.from < a.phrase.to) return false;
  const pronouns = a.traits.form === 'pronoun' && b.traits.form === 'pronoun';
  return !pronouns || a.voice !== b.voice || a.traits.person === b.traits.person;
}
