import type { Analysis, Name, Token } from '../../../domain/index.ts';
import { type Gender, givenNameGender, nounSense, titleWord } from '../../../tables/index.ts';
import type { Phrase } from './phrases.ts';

/** What a phrase can still be: a sum of the values open to it. */
const MALE = 1;
const FEMALE = 2;
const BODY = 4;
const PLACE = 8;
export const THING = BODY + PLACE;
const PERSON = MALE + FEMALE;
const ANY = PERSON + THING;
export const ONE = 1;
const MANY = 2;
const EITHER = ONE + MANY;

export type Form = 'pronoun' | 'name' | 'nominal' | 'event';

export interface Traits {
  readonly form: Form;
  readonly genders: number;
  readonly numbers: number;
  /** Grammatical person. */
  readonly person: 1 | 2 | 3;
  /** Those who act together: "it" and "they" both take them up. */
  readonly group: boolean;
}

const pronoun = (genders: number, numbers: number, person: Traits['person'] = 3): Traits => ({
  form: 'pronoun',
  genders,
  numbers,
  person,
  group: false,
});

const PRONOUNS: readonly (readonly [RegExp, Traits])[] = [
  [/^(?:he|him|his|himself)$/, pronoun(MALE, ONE)],
  [/^(?:she|her|hers|herself)$/, pronoun(FEMALE, ONE)],
  [/^(?:it|its|itself|this|that)$/, pronoun(THING, ONE)],
  [/^(?:they|them|their|theirs|themselves|these|those|each|both)$/, pronoun(ANY, MANY)],
  [/^(?:i|me|my|mine|myself)$/, pronoun(PERSON, ONE, 1)],
  [/^(?:we|us|our|ours|ourselves)$/, pronoun(ANY, MANY, 1)],
  [/^(?:you|your|yours|yourself)$/, pronoun(ANY, EITHER, 2)],
  [/^yourselves$/, pronoun(ANY, MANY, 2)],
  [/^(?:some|any|every|no)(?:one|body)$/, pronoun(PERSON, EITHER)],
];
const OTHER_PRONOUN = pronoun(ANY, EITHER);

const WORDS = /^(?:who|whom|whose|which|what|whoever|whatever)$/;

/** Relative and interrogative pronouns take up nothing of their own: they belong to the phrase that they stand in. */
export function isRelative({ text, upos, relation }: Token, head: Token | undefined): boolean {
  if (upos !== 'PRON') return false;
  return WORDS.test(text.toLowerCase()) || (/^that$/i.test(text) && (head?.relation ?? '').startsWith('acl:relcl') && relation !== 'det');
}

/** The same of somebody whose gender is known; a first name alone may mislead. */
export function ofGender(traits: Traits, gender: Gender | null): Traits {
  return gender !== null && traits.form === 'name' && (traits.genders & PERSON) !== 0 ? { ...traits, genders: bit(gender) } : traits;
}

/** `name`: the model's name that covers the head, if any. */
export function traitsOf({ tokens }: Analysis, phrase: Phrase, name: Name | null): Traits {
  const token = tokens[phrase.head] as Token;
  if (token.upos === 'PRON') return PRONOUNS.find(([words]) => words.test(token.text.toLowerCase()))?.[1] ?? OTHER_PRONOUN;
  if (token.upos === 'VERB') return { form: 'event', genders: THING, numbers: ONE, person: 3, group: false };
  if (name || token.upos === 'PROPN') return nameTraits(tokens, phrase, name);
  return nounTraits(tokens, phrase);
}

function nameTraits(tokens: readonly Token[], phrase: Phrase, name: Name | null): Traits {
  const of = (genders: number, numbers: number, group: boolean): Traits => ({ form: 'name', genders, numbers, person: 3, group });
  switch (name?.type) {
    case 'PERSON': {
      const gender = namedGender(tokens, phrase, name);
      return of(gender === null ? PERSON : bit(gender), ONE, false);
    }
    case 'ORG':
      return of(THING, EITHER, true);
    case 'LOC':
      return of(PLACE, EITHER, true);
    case 'NORP':
      return of(ANY, EITHER, true);
    case 'FAC':
    case 'DATE':
    case 'MONEY':
      return of(THING, EITHER, false);
    default: {
      const titled = titleWord(tokens[phrase.head]?.text ?? '')?.parts.has('office') ?? false;
      return titled ? of(PERSON, ONE, false) : of(ANY, EITHER, true);
    }
  }
}

/** By a title beside the name, else by the given name. */
function namedGender(tokens: readonly Token[], phrase: Phrase, name: Name): Gender | null {
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i];
    const own = i === phrase.head || token?.head === phrase.head;
    const gender = own && (i < name.from || i >= name.to) ? wordGender(token?.text ?? '') : null;
    if (gender) return gender;
  }
  const first = tokens[name.from]?.text ?? '';
  return titleWord(first)?.gender ?? (name.to - name.from > 1 || isAlone(first) ? givenNameGender(first) : null);
}

/** A single name that is a usual given name is taken for one only where it is long enough not to be a family name too. */
function isAlone(word: string): boolean {
  return word.length > 3;
}

function wordGender(word: string): Gender | null {
  const title = titleWord(word)?.gender;
  if (title) return title;
  const senses = nounSense(word);
  return senses.has('male') ? 'male' : senses.has('female') ? 'female' : null;
}

function bit(gender: Gender): number {
  return gender === 'male' ? MALE : FEMALE;
}

const PLURALS = /^(?:people|men|women|children|police|folks|personnel|cattle|media|data|wives|media)$/;
const NUMBERED = /^(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many|these|those|few|all|\d{1,3})$/;

/** Groups that no country or town is. */
const INSTITUTIONS =
  /^(?:agency|alliance|association|bloc|bureau|club|commission|committee|company|corporation|council|court|department|firm|foundation|institute|league|ministry|organi[sz]ation|parliament|union|university)$/;

function nounTraits(tokens: readonly Token[], phrase: Phrase): Traits {
  const token = tokens[phrase.head] as Token;
  const word = token.text.toLowerCase();
  const lemma = token.lemma.toLowerCase();
  const senses = new Set([...nounSense(word), ...nounSense(lemma)]);
  const office = titleWord(word)?.parts.has('office') ?? false;
  const plural = (word !== lemma && /s$|men$|ren$|ople$/.test(word)) || PLURALS.test(word) || isCounted(tokens, phrase);
  const group = senses.has('group') && !office;
  let genders = 0;
  if (senses.has('male')) genders |= MALE;
  if (senses.has('female')) genders |= FEMALE;
  if ((senses.has('person') || office) && genders === 0) genders = PERSON;
  if (group) genders |= INSTITUTIONS.test(lemma) ? BODY : THING;
  if (genders === 0) genders = /^(?:people|personnel|staff|folk|folks|children|child|baby|kid|kids)$/.test(word) ? ANY : THING;
  return { form: 'nominal', genders, numbers: plural ? MANY : PLURALS.test(word) ? EITHER : ONE, person: 3, group: group && !plural };
}

function isCounted(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.head; i++)
    if (tokens[i]?.head === phrase.head && NUMBERED.test(tokens[i]?.text.toLowerCase() ?? '') && tokens[i]?.relation !== 'compound')
      return true;
  return false;
}
