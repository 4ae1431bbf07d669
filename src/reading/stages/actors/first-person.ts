import type { Analysis } from '../../../domain/index.ts';
import { findNamed, nameWords, titleWord, titleWords, whoHeld } from '../../../tables/index.ts';
import { type Draft, newDraft } from './draft.ts';
import { knowPersons } from './known-persons.ts';
import { ownWords } from './own-words.ts';
import type { Page } from './page.ts';
import { namesAgree } from './person-words.ts';

/** "Statement by President Ann Lee on …", "Address by the President of Kenya", "Every day we fight - President Ann Lee". */
const BY =
  /^(?:\p{L}+ )?(?:statement|remarks|address|message|speech|greetings?|video address|condolences)\b.*?\b(?:by|of|from) (.{3,200})$/iu;
/** Where the name ends: "… on support for Peru". */
const TOPIC = /,?\s+(?:on|about|regarding|concerning|at|after|to|before|during|following|in|with|for|ahead|welcoming|marking)\s.*$/iu;
const SIGNED = /\s[-–—]\s*(.{3,60})$/u;
const OFFICE = /\b(president|prime minister|chancellor|secretary of state|foreign minister|vice president|secretary-general)\b/i;

/**
 * Whoever a text in the first person is by, as its title tells: "I" outside quotation marks and transcripts is that person.
 * `home`: the state whose office publishes the text; "the President" of a title is its holder on the day.
 */
export function findFirstPerson(
  page: Page,
  analysis: Analysis,
  title: string | null,
  persons: readonly Draft[],
  home: string | null,
  day: string | null,
): Draft | null {
  const told = title === null ? undefined : (BY.exec(title)?.[1]?.replace(TOPIC, '') ?? SIGNED.exec(title)?.[1]);
  if (told === undefined) return null;
  const own = ownWords(page, analysis, /^(?:i|me|my|mine|myself)$/);
  if (own.length === 0) return null;
  const mentions = own.map((at) => ({ from: at, to: at + 1, form: 'pronoun' as const }));
  const words = nameWords(told);
  const named = persons.find(({ name }) => {
    const family = nameWords(name);
    return family.length > 1 && words.includes(family.at(-1) as string) && words.some((word) => namesAgree([word], [family[0] as string]));
  });
  if (named) {
    named.mentions.push(...mentions);
    return null;
  }
  const stranger = nameIn(told);
  const office = OFFICE.exec(told)?.[1];
  const held = office === undefined || home === null || day === null ? null : whoHeld(home, titleWords(office), day);
  if (stranger !== null && !(held?.kind === 'one' && namesAgree(nameWords(held.holding.person.name), nameWords(stranger)))) {
    const made = newDraft('person', stranger, { mentions, confidence: 0.8, by: 'actors/first-person' });
    knowPersons([made], day, new Set(home === null ? [] : [home]));
    made.country ??= home;
    return made;
  }
  if (office === undefined || held?.kind !== 'one' || held.standing !== 'held') return null;
  const { person, office: post, holder } = held.holding;
  const known = persons.find((one) => one.country === home && namesAgree(nameWords(one.name), nameWords(person.name)));
  if (known) {
    known.mentions.push(...mentions);
    return null;
  }
  return newDraft('person', person.name, {
    country: home,
    gender: person.gender ?? null,
    sectors: post.sectors,
    offices: [
      {
        at: null,
        since: holder.since,
        title: post.titles[0] as string,
        words: titleWords(office),
        head: titleWords(office).at(-1) as string,
        country: home,
        sectors: post.sectors,
      },
    ],
    mentions,
    confidence: 0.8,
    by: 'actors/first-person',
  });
}

/** The full name at the end of "the Head of the Office of the President of Kenya Bo Ek"; null where there is none. */
function nameIn(told: string): string | null {
  const words = told.trim().split(/\s+/);
  let from = words.length;
  const isPart = (word: string): boolean => /^\p{Lu}[\p{L}’'.-]*$/u.test(word) && !titleWord(word) && !findNamed(word);
  while (from > 0 && isPart(words[from - 1] as string)) from--;
  const name = words.slice(from).join(' ');
  return from > 0 && words.length - from >= 2 && words.length - from <= 4 && !findNamed(name) ? name : null;
}
