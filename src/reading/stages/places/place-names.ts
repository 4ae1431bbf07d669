import type { Name, TokenRange } from '../../../domain/index.ts';
import { touches } from '../actors/draft.ts';
import type { Page } from '../actors/page.ts';
import { findTableHits } from '../actors/table-hits.ts';

/** Words before and after the proper name that a gazetteer leaves out: "the city of", "northern". */
const BEFORE = /^(?:the|downtown|central|upper|lower|(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?)$/;

/** `marked`: the model takes it for a place; without, only the tables know the words. */
export interface PlaceName extends TokenRange {
  readonly marked: boolean;
  /** A building, base or park by the model, and no town. */
  readonly built: boolean;
}

/** Stretches that name places: the model's, cut at commas, and the states and capitals of the tables beside them, in text order. */
export function findPlaceNames(page: Page, names: readonly Name[]): PlaceName[] {
  const marked = names.filter(({ type }) => type === 'LOC' || type === 'FAC').flatMap((name) => cutName(page, name, name.type === 'FAC'));
  const others = findTableHits(page).filter(
    (hit) =>
      (hit.named.kind === 'state' || hit.named.kind === 'capital') &&
      // "the Kingdom of Spain", which the model may take for a body.
      !names.some(
        (name) => touches(name, hit) && !(hit.named.kind === 'state' && name.type === 'ORG' && hit.from <= name.from && name.to <= hit.to),
      ),
  );
  return [...marked, ...others.map(({ from, to }) => ({ from, to, marked: false, built: false }))].sort((a, b) => a.from - b.from);
}

/** "Paris, Texas" as two, without what stands before the name in small letters. */
function cutName(page: Page, { from, to }: TokenRange, built: boolean): PlaceName[] {
  const parts: PlaceName[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && page.word(at) !== ',') continue;
    while (start < at && BEFORE.test(page.word(start))) start++;
    if (/^The$/.test(page.word(start)) && start + 1 < at) start++;
    let end = at;
    while (end > start && page.isPossessive(end - 1)) end--;
    if (start < end) parts.push({ from: start, to: end, marked: true, built });
    start = at + 1;
  }
  return parts;
}
