import type { TokenRange } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import type { TableHit } from './table-hits.ts';

/** Short forms that the text itself spells out, with the words before the bracket: "Armed Forces of the Philippines (AFP)". */
function spelledOut(page: Page): ReadonlyMap<string, TokenRange> {
  const found = new Map<string, TokenRange>();
  for (let at = 1; at < page.tokens.length - 2; at++) {
    const short = page.word(at + 1);
    if (page.word(at) !== '(' || page.word(at + 2) !== ')' || !/^\p{Lu}{2,8}$/u.test(short) || found.has(short)) continue;
    const from = initialsBefore(page, at, short);
    if (from !== null) found.set(short, { from, to: at });
  }
  return found;
}

/** Where the words begin whose first letters make the short form, small words aside. */
function initialsBefore(page: Page, end: number, short: string): number | null {
  let at = end;
  for (const letter of [...short].reverse()) {
    at--;
    while (/^(?:of|the|and|for|on|in|to|&)$/.test(page.word(at))) at--;
    if (page.sentenceOf(at) !== page.sentenceOf(end) || !page.word(at).startsWith(letter)) return null;
  }
  return at;
}

/** Without the organisations of the tables that the text's own short forms do not mean: no Agence France-Presse where the AFP is an army. */
export function dropNamesakes(hits: readonly TableHit[], page: Page): TableHit[] {
  const spelled = spelledOut(page);
  return hits.filter((hit) => {
    const full = spelled.get(page.words(hit));
    if (!full || hit.named.kind !== 'organisation') return true;
    const said = page.words(full).toLowerCase();
    const names = hit.named.organisation.names.filter((name) => name.includes(' ') || name.includes('-'));
    return (
      names.length === 0 ||
      names.some((name) =>
        name
          .toLowerCase()
          .split(/[ -]/)
          .some((word) => word.length > 3 && said.includes(word)),
      )
    );
  });
}

/** "the Philippine Coast Guard (PCG) … the PCG said": the short form is the body's name too. */
export function addShortForms(page: Page, bodies: readonly Draft[]): void {
  for (const [short, { from, to }] of spelledOut(page)) {
    const body = bodies.find(({ mentions }) => mentions.some((mention) => mention.from <= from && mention.to === to));
    if (!body) continue;
    for (let at = to + 1; at < page.tokens.length; at++)
      if (page.word(at) === short && !page.inPerson(at)) body.mentions.push({ from: at, to: at + 1, form: 'name' });
  }
}
