import { findNamed } from '../../../tables/index.ts';
import { type Draft, isOfBusiness } from './draft.ts';
import { mayBeOf } from './known-persons.ts';
import type { Page } from './page.ts';
import { relationOf } from './subject.ts';
import { countryOf, isCountry, type TableHit } from './table-hits.ts';
import { isVisitor } from './visitor.ts';

const OFFICIAL =
  /\b(?:president|presidential|presidency|ministry|minister|department|government|office|embassy|mission|parliament|cabinet)\b/i;

/**
 * The country whose officials publish a text ("The White House", "Ministry of Foreign Affairs of Japan"); null for news outlets,
 * wherever they are and whatever the dateline says: "HELSINKI —" makes nobody a Finn.
 */
export function homeCountry(publisher: string | null): string | null {
  const words = publisher?.match(/[\p{L}\p{N}.'’-]+/gu) ?? [];
  const whole = findNamed(words.join(' '));
  if (whole && whole.kind !== 'organisation' && whole.kind !== 'capital') return whole.state.iso3;
  if (!OFFICIAL.test(publisher ?? '')) return null;
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 7); to > from; to--) {
      const named = findNamed(words.slice(from, to).join(' '));
      if (named && named.kind !== 'organisation') return named.state.iso3;
    }
  return null;
}

/** The organisation of states that publishes a text: its code, and that by which its people go; null where none does. */
export interface HomeBody {
  readonly code: string;
  readonly country: string;
}

export function homeBody(publisher: string | null): HomeBody | null {
  const named = publisher === null ? null : findNamed(publisher);
  if (named?.kind !== 'organisation' || !/^(?:igo|alliance)$/.test(named.organisation.kind)) return null;
  return { code: named.organisation.code, country: countryOf(named) ?? named.organisation.code };
}

/**
 * Officials named without a country are the home country's where they open the text as subjects, are named often, or hold an
 * office below a leader's, no other country was named before them in the sentence, and it is no official of their own who meets them.
 */
export function addHomeCountry(
  page: Page,
  hits: readonly TableHit[],
  persons: readonly Draft[],
  home: string | null,
  day: string | null,
): void {
  if (!home) return;
  for (const person of persons) {
    const first = person.mentions[0];
    if (person.country || !first || isOfBusiness(person) || !mayBeOf(home, person.name, person.offices, day)) continue;
    const opens = page.sentenceOf(first.from) <= 2 && relationOf(page, first).relation.startsWith('nsubj');
    const foreign = hits.some(
      (hit) =>
        isCountry(hit.named) &&
        countryOf(hit.named) !== home &&
        hit.from < first.from &&
        page.sentenceOf(hit.from) === page.sentenceOf(first.from),
    );
    const below = person.offices.some((office) => office.sectors.includes('GOV') && !LEADER.test(office.title));
    const main = person.offices.length > 0 && person.mentions.length >= OFTEN;
    if (opens || main || (below && !foreign && !isVisitor(page, person, persons, home))) person.country = home;
  }
}

/** Foreign leaders named in passing come up less often by name than this. */
const OFTEN = 3;

const LEADER = /^(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Sultan|Foreign Minister|Minister of Foreign Affairs)$/i;
