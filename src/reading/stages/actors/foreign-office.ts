import { findNamed, type Named } from '../../../tables/index.ts';
import type { Page } from './page.ts';
import { countryOf, type TableHit } from './table-hits.ts';

/** States whose foreign ministry is "the Foreign Office" at home: by the name under which the tables have it. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['GBR', 'British Foreign Office'],
  ['PAK', 'Pakistan Foreign Office'],
  ['DEU', 'German Foreign Office'],
]);

/** Tokens within which a dateline names where a text comes from. */
const DATELINE = 12;

/**
 * "The Foreign Office" without a country is Britain's for the tables. It is the publisher's own, the one of the dateline's capital, or of the
 * only state in the text that calls its ministry so; nobody's where the text does not tell. `home`: the publisher's state.
 */
export function settleForeignOffice(page: Page, hits: readonly TableHit[], home: string | null): TableHit[] {
  const office = ownOffice(page, hits, home);
  return hits.flatMap((hit) => {
    if (page.words(hit) !== 'Foreign Office') return [hit];
    const before = hits.find(({ to }) => to === (page.isPossessive(hit.from - 1) ? hit.from - 1 : hit.from));
    if (before && countryOf(before.named) !== 'GBR') return [];
    return before ? [hit] : office ? [{ ...hit, named: office }] : [];
  });
}

function ownOffice(page: Page, hits: readonly TableHit[], home: string | null): Named | undefined {
  const named = new Set(
    hits.flatMap((hit) => (hit.named.kind === 'organisation' || page.words(hit) === 'Foreign Office' ? [] : [hit.named.state.iso3])),
  );
  const dateline = hits.find(({ from, to, named: { kind } }) => kind === 'capital' && to < DATELINE && isDateline(page, from, to));
  const from = home ?? (dateline && countryOf(dateline.named));
  const callingSo = [...OFFICES.keys()].filter((code) => named.has(code));
  const code = from ?? (named.has('GBR') ? 'GBR' : callingSo.length === 1 ? callingSo[0] : null);
  const name = code && OFFICES.get(code);
  return name ? findNamed(name) : undefined;
}

/** "LONDON (Reuters) -", "Islamabad: The", "BERLIN, Nov 28 -". */
function isDateline(page: Page, from: number, to: number): boolean {
  return page.beginsSentence(from) && /^(?:[(,:/]|[-–—]+)$/.test(page.word(to));
}
