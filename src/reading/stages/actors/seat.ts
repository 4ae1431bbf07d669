import type { TokenRange } from '../../../domain/index.ts';
import type { DraftMention } from './draft.ts';
import type { Page } from './page.ts';
import type { TableHit } from './table-hits.ts';
import type { HitMap } from './title-run.ts';

/** Bodies that sit in their own capital; an embassy or an army stands in another's. */
const AT_HOME = /(?:ministry|presidency|parliament|senate|congress|assembly|bank|court)$/;

/**
 * The country of a body whose capital is named behind it.
 *
 * Reads: "The Foreign Ministry in Oslo said so." → Foreign Ministry in Oslo [NOR]: Foreign Ministry in Oslo
 * Leaves: "She waited outside the embassy in Oslo."
 */
export function seatAfter(page: Page, map: HitMap, noun: TokenRange): { to: number; country: string } | null {
  if (page.lower(noun.to) !== 'in' || !AT_HOME.test(page.words(noun).toLowerCase())) return null;
  const hit = map.startingAt(noun.to + 1);
  return hit?.named.kind === 'capital' ? { to: hit.to, country: hit.named.state.iso3 } : null;
}

/** "the government in Warsaw" is the state; "the rebel government in Tripoli" is somebody else. */
export function governmentIn(page: Page, { from, to }: TableHit): DraftMention | null {
  const noun = from - 2;
  const whole = page.lower(from - 1) === 'in' && page.lower(noun - 1) === 'the' && page.sentenceOf(noun - 1) === page.sentenceOf(from);
  return whole && /^(?:government|authorities|leadership|administration)$/.test(page.lower(noun))
    ? { from: noun - 1, to, form: 'nominal' }
    : null;
}
