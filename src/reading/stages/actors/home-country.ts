import { findNamed } from '../../../tables/index.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { relationOf } from './subject.ts';
import { countryOf, isCountry, type TableHit } from './table-hits.ts';

/**
 * The country from which a text is written: of the office that publishes it ("The White House", "President of Kenya"), else
 * of the capital in its dateline; null where neither is known.
 */
export function homeCountry(page: Page, hits: readonly TableHit[], publisher: string | null): string | null {
  return ofPublisher(publisher) ?? ofDateline(page, hits);
}

function ofPublisher(publisher: string | null): string | null {
  const words = publisher?.match(/[\p{L}\p{N}.'’-]+/gu) ?? [];
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 7); to > from; to--) {
      const named = findNamed(words.slice(from, to).join(' '));
      if (named && named.kind !== 'organisation') return named.state.iso3;
    }
  return null;
}

/** "NAIROBI, April 3 (Reuters) —": within the first sentences, at the beginning of one. */
function ofDateline(page: Page, hits: readonly TableHit[]): string | null {
  const hit = hits.find(
    ({ named, from, to }) =>
      named.kind === 'capital' && page.beginsSentence(from) && page.sentenceOf(from) < 4 && DATELINE.test(page.word(to)),
  );
  return hit ? countryOf(hit.named) : null;
}

const DATELINE = /^(?:[,(:/]|[-–—]+)$/;

/**
 * Officials named without a country are the home country's where they open the text as subjects, are named often, or hold an
 * office below a leader's and no other country was named before them in the sentence.
 */
export function addHomeCountry(page: Page, hits: readonly TableHit[], persons: readonly Draft[], home: string | null): void {
  if (!home) return;
  for (const person of persons) {
    const first = person.mentions[0];
    if (person.country || !first) continue;
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
    if (opens || main || (below && !foreign)) person.country = home;
  }
}

/** Foreign leaders named in passing come up less often by name than this. */
const OFTEN = 3;

const LEADER = /^(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Sultan|Foreign Minister|Minister of Foreign Affairs)$/i;
