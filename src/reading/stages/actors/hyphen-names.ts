import type { TokenRange } from '../../../domain/index.ts';
import type { Page } from './page.ts';
import { isTalkNoun } from './talk-verbs.ts';

/**
 * A hyphen between two family names: of one person who bears both ("Ann Lee-Ek … Mrs. Lee-Ek"), or of two who have to do with each
 * other ("the Lee-Ek talks"). `names`: of persons, as the model marks them, in text order.
 */
export function settleHyphens(page: Page, names: readonly TokenRange[]): TokenRange[] {
  const full = joinAll(page, names, (name, next) => name.to - name.from > 1 && next.to - next.from === 1 && !isTalkNoun(page, next.to));
  const double = new Set(full.filter(({ from, to }) => to - from > 3).map(({ to }) => page.words({ from: to - 3, to })));
  const joined = joinAll(page, full, (name, next) => double.has(page.words({ from: name.to - 1, to: next.from + 1 })));
  const families = new Set(
    joined.filter((name) => name.to - name.from > 1 && !isPair(page, name)).flatMap(({ from, to }) => [page.word(from), page.word(to - 1)]),
  );
  return joined.flatMap((name) => splitPair(page, name, double, families));
}

type Joins = (name: TokenRange, next: TokenRange) => boolean;

/** Names that a hyphen alone parts, as one where they are to be joined. */
function joinAll(page: Page, names: readonly TokenRange[], joins: Joins): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last && last.to + 1 === name.from && page.word(last.to) === '-' && isTight(page, last.to) && joins(last, name))
      joined[joined.length - 1] = { from: last.from, to: name.to };
    else joined.push(name);
  }
  return joined;
}

function isTight(page: Page, hyphen: number): boolean {
  return page.isGlued(hyphen) && page.isGlued(hyphen + 1);
}

function isPair(page: Page, { from, to }: TokenRange): boolean {
  return to - from === 3 && page.word(from + 1) === '-' && page.isCapital(from) && page.isCapital(to - 1);
}

function splitPair(page: Page, name: TokenRange, double: ReadonlySet<string>, families: ReadonlySet<string>): TokenRange[] {
  const { from, to } = name;
  if (!isPair(page, name) || double.has(page.words(name))) return [name];
  const talk = page.sentenceOf(to) === page.sentenceOf(from) && isTalkNoun(page, to);
  if (!talk && !(families.has(page.word(from)) && families.has(page.word(to - 1)))) return [name];
  return [
    { from, to: from + 1 },
    { from: to - 1, to },
  ];
}
