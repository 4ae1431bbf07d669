import type { TokenRange } from '../../../domain/index.ts';
import { titleWords } from '../../../tables/index.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { singularOffice } from './plural-titles.ts';
import { relationOf } from './subject.ts';

/** How far back those whom a group takes up are named, in sentences. */
const REACH = 12;

/**
 * As many as a number says, of different countries, whom one sentence names together: all of them, or all but whoever does what
 * this sentence tells.
 *
 * Takes: "Kenyan President Ann Lee met Peruvian President Bo Ek, Prime Minister Cy Oz of Japan and King Ay of Oman. Lee thanked the
 * three leaders." → Ek, Oz, Ay
 */
export function numberedTogether(page: Page, actors: readonly Draft[], phrase: TokenRange, count: number): Draft[] | null {
  const doer = actors.find((actor) => isSubject(page, actor, phrase, () => true)) ?? null;
  for (const persons of sentencesBefore(page, actors, phrase.from)) {
    const others = persons.filter((person) => person !== doer);
    const fitting = [persons, others].find((some) => some.length === count && ofDifferentCountries(some));
    if (fitting) return fitting;
  }
  return null;
}

/**
 * "The Foreign Ministers", without a number: all of that title whom one sentence names together; whoever does something to them is
 * none of them.
 *
 * Takes: "Secretary Ann Lee met Foreign Minister Bo Ek of Peru and Foreign Minister Cy Oz of Oman. She thanked the foreign ministers." → Ek, Oz
 */
export function titledTogether(page: Page, actors: readonly Draft[], phrase: TokenRange): Draft[] | null {
  const title = titleOf(page, phrase);
  const object = page.tokens[phrase.to - 1];
  const over = /^(?:obj|iobj|obl)/.test(object?.relation ?? '') ? object?.head : -1;
  const titled = actors.filter((actor) => holdsTitle(actor, title));
  for (const persons of sentencesBefore(page, titled, phrase.from)) {
    const others = persons.filter((person) => !isSubject(page, person, phrase, (verb) => verb === over));
    if (others.length > 1 && ofDifferentCountries(others)) return others;
  }
  return null;
}

/** The words of the title that a phrase names, in the singular: "foreign minister" of "both foreign ministers". */
export function titleOf(page: Page, phrase: TokenRange): readonly string[] {
  const words = titleWords(page.words(phrase)).filter((word) => !/^(?:both|two|three|four|all)$/.test(word));
  const head = words.at(-1) ?? '';
  return [...words.slice(0, -1), singularOffice(head) ?? head].map(spelt);
}

/** One of two words for one thing. */
function spelt(word: string): string {
  return word === 'adviser' ? 'advisor' : word === 'deputy' ? 'vice' : word;
}

/** "foreign minister" of "foreign affairs minister", and not of "deputy foreign minister". */
export function holdsTitle({ offices }: Draft, title: readonly string[]): boolean {
  return offices.some((office) => {
    const words = office.words.map(spelt);
    return (
      spelt(office.head) === title.at(-1) &&
      title.every((word) => words.includes(word)) &&
      words.every((word) => title.includes(word) || !/^(?:vice|former|prime)$/.test(word))
    );
  });
}

function ofDifferentCountries(persons: readonly Draft[]): boolean {
  const countries = new Set(persons.map(({ country }) => country));
  return countries.size === persons.length && !countries.has(null);
}

/** The officials whom each sentence before a word names, latest sentence first, each in text order. */
function sentencesBefore(page: Page, actors: readonly Draft[], before: number): Draft[][] {
  const named = new Map<number, Map<Draft, number>>();
  for (const actor of actors) {
    if (actor.kind !== 'person' || actor.offices.length === 0) continue;
    for (const { from, form } of actor.mentions) {
      const back = page.sentenceOf(before) - page.sentenceOf(from);
      if (from >= before || back > REACH || form === 'pronoun') continue;
      const sentence = named.get(back) ?? new Map<Draft, number>();
      if (!sentence.has(actor)) sentence.set(actor, from);
      named.set(back, sentence);
    }
  }
  const ordered = [...named].sort(([a], [b]) => a - b);
  return ordered.map(([, sentence]) => [...sentence].sort(([, a], [, b]) => a - b).map(([actor]) => actor));
}

/** Is somebody the subject of a verb before a phrase, in its sentence? */
function isSubject(page: Page, { mentions }: Draft, phrase: TokenRange, ofVerb: (verb: number) => boolean): boolean {
  return mentions.some((mention) => {
    if (mention.from >= phrase.from || page.sentenceOf(mention.from) !== page.sentenceOf(phrase.from)) return false;
    const { relation, head } = relationOf(page, mention);
    return relation.startsWith('nsubj') && ofVerb(head);
  });
}
