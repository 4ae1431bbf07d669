import type { TokenRange } from '../../../domain/index.ts';
import { titleWords } from '../../../tables/index.ts';
import type { Draft, DraftOffice } from './draft.ts';
import type { HomeBody } from './home-country.ts';
import { heldOn, named, unnamedPerson } from './office-holder.ts';
import type { Page } from './page.ts';
import { isOfficeWord } from './title-phrase.ts';

/** Who is meant of the state or the organisation that publishes the text: "The Secretary-General". */
export function ownOf(
  page: Page,
  range: TokenRange,
  office: DraftOffice,
  mention: Draft['mentions'][number],
  day: string | null,
  home: string | null,
  body: HomeBody | null,
): Draft | null {
  if (home) return homeHolder(page, range, { ...office, country: home }, mention, day);
  const own = body && homeHolder(page, range, { ...office, country: body.code }, mention, day);
  if (!own || !body) return null;
  return { ...own, country: body.country, offices: own.offices.map((held) => ({ ...held, country: body.country })) };
}

/** "The President" in a text that an office of the state itself puts out, where no other is named: who held that office on the day. */
function homeHolder(
  page: Page,
  range: TokenRange,
  office: DraftOffice,
  mention: Draft['mentions'][number],
  day: string | null,
): Draft | null {
  if (!isDefinite(page, range) || !page.isCapital(range.to - 1) || page.inPerson(range.to)) return null;
  const held = heldOn(page, office, mention, day);
  if (held === null) return null;
  // A state whose president leads its government has no "Prime Minister" of its own.
  const titles = [...held.office.titles, held.holder.title ?? ''].flatMap((title) => titleWords(title.replaceAll('-', ' ')));
  const isCalledSo = titles.includes(office.head);
  return isCalledSo ? { ...named(unnamedPerson(page, range, office, mention), office, held), confidence: 0.7 } : null;
}

function isDefinite(page: Page, range: TokenRange): boolean {
  return page.lower(range.from) === 'the' || sharesArticle(page, range);
}

/** "The Secretary and Foreign Minister discussed": two offices after one article. */
export function sharesArticle(page: Page, { from }: TokenRange): boolean {
  if (page.lower(from - 1) !== 'and' || !isOfficeWord(page.lower(from - 2)) || !page.isCapital(from)) return false;
  let at = from - 2;
  while (page.isCapital(at - 1) && !/^the$/.test(page.lower(at - 1))) at--;
  return /^the$/.test(page.lower(at - 1));
}
