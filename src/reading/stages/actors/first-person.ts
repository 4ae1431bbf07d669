import type { Analysis } from '../../../domain/index.ts';
import { nameWords, titleWords, whoHeld } from '../../../tables/index.ts';
import { type Draft, newDraft } from './draft.ts';
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
  const office = OFFICE.exec(told)?.[1];
  if (office === undefined || home === null || day === null) return null;
  const held = whoHeld(home, titleWords(office), day);
  if (held.kind !== 'one' || held.standing !== 'held') return null;
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
