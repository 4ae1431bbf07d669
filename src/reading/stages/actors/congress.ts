import type { TokenRange } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';

/** Words of a seat behind a name: "(R-Tenn.)" may be six tokens. */
const LONGEST = 8;

/** "D-N.J.", "R., Ohio", "I-Vt.": a party of the United States and the state of a member of Congress. */
const PARTY = /^(?:[DRI]|Dem|Rep|Ind)\.?[-–,] ?\p{Lu}[\p{L}. ]{0,12}$/u;
/** States of the United States as news abbreviates them. */
const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\. ?H|N\. ?J|N\. ?M|N\. ?Y|N\. ?C|N\. ?D|Okla|Ore|Pa|R\. ?I|S\. ?C|S\. ?D|Tenn|Tex|Vt|Va|Wash|W\. ?Va|Wis|Wyo)\.$/;

/** "Bob Lee (R-Tenn.)", "Rep. Ann Lee (Md.)", "Ann Lee, D-N.J.,": where the seat in Congress of somebody stands. */
export function seatAfter(page: Page, { to }: TokenRange): TokenRange | null {
  const open = page.word(to);
  if (open !== '(' && open !== ',') return null;
  let close = to + 1;
  while (close < to + LONGEST && !/^[),]$/.test(page.word(close)) && page.sentenceOf(close) === page.sentenceOf(to)) close++;
  if (open === '(' && page.word(close) !== ')') return null;
  const words = page.words({ from: to + 1, to: close });
  if (!PARTY.test(words) && !(open === '(' && STATE.test(words))) return null;
  return { from: to, to: open === '(' ? close + 1 : close };
}

/** Parties and members of Congress as only the United States call them. */
const AMERICAN = /\b(?:GOP|Republican|Democratic)\b|^(?:Sen|Rep)\.?$|^Congress(?:wo)?man$/;

/** "Sen. Lee", "the Democratic nominee": in a text on another country that names the United States too, they are not the other's. */
export function isOfCongress({ offices }: Draft, countries: ReadonlySet<string>): boolean {
  return countries.has('USA') && offices.some(({ title }) => AMERICAN.test(title));
}
