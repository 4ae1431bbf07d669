import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { addNominal } from './states.ts';
import { isCountry, type TableHit } from './table-hits.ts';

const CODES: Readonly<Record<string, string>> = { North: 'PRK', South: 'KOR' };
/** Where others have a north and a south, too: Sudan, Yemen, Cyprus, Vietnam. */
const OTHERS = new Set(['SDN', 'SSD', 'YEM', 'CYP', 'VNM']);

/**
 * "The North fired a missile": one of the Koreas, once either is named; "in the South" may be a part of one.
 *
 * Reads: "North Korea spoke. The South replied, and the North left." → North Korea [PRK]: North Korea | the North; South Korea [KOR]: The South
 * Leaves: "The North spoke to the South."
 */
export function addKoreas(page: Page, hits: readonly TableHit[], states: Draft[]): void {
  const named = hits.flatMap((hit) =>
    isCountry(hit.named) && hit.named.kind !== 'organisation' ? [{ at: hit.from, code: hit.named.state.iso3 }] : [],
  );
  const first = named.find(({ code }) => code === 'PRK' || code === 'KOR')?.at;
  if (first === undefined || named.some(({ code }) => OTHERS.has(code))) return;
  for (let at = first + 1; at < page.tokens.length; at++) {
    const code = CODES[page.word(at)];
    if (!code || page.lower(at - 1) !== 'the' || hits.some(({ from, to }) => from <= at && at < to)) continue;
    if (page.isCapital(at + 1) || /^(?:of|-|–|pole)$/.test(page.lower(at + 1))) continue;
    if (/^(?:in|across|throughout|around|toward|towards)$/.test(page.lower(at - 2))) continue;
    addNominal(states, code, { from: at - 1, to: at + 1 });
  }
}
