import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { isPlace } from './place.ts';
import { topOf } from './references.ts';
import { newStateDraft } from './states.ts';
import type { TableHit } from './table-hits.ts';

/**
 * States that a text names as places: "in Kenya". They are no actors there, but "the country" takes them up. Enters them in
 * `byHead`; gives those that are no actors elsewhere, without mentions.
 */
export function findPlaced(page: Page, hits: readonly TableHit[], states: readonly Draft[], byHead: (Draft | null)[]): Draft[] {
  const placed: Draft[] = [];
  for (const hit of hits) {
    const head = topOf(page, hit);
    if (hit.named.kind !== 'state' || byHead[head] || !isPlace(page, hit) || inLonger(page, hit)) continue;
    const { state } = hit.named;
    let draft = [...states, ...placed].find(({ country }) => country === state.iso3);
    if (!draft) {
      draft = newStateDraft(state);
      placed.push(draft);
    }
    byHead[head] = draft;
  }
  return placed;
}

/** "in Northern Kenya": a part of it or another place. */
function inLonger(page: Page, { from }: TableHit): boolean {
  return page.isCapital(from - 1) && !page.beginsSentence(from - 1) && page.sentenceOf(from - 1) === page.sentenceOf(from);
}

/** Those that the text spoke of after all. */
export function spokenOf(placed: readonly Draft[]): Draft[] {
  return placed.filter(({ mentions }) => mentions.length > 0);
}
