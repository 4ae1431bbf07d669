import { DAY, MONTH } from '../text/calendar-words.ts';

const DATE = `(?:${MONTH}\\s${DAY}|${DAY}\\s${MONTH})(?:,?\\s(?:19|20)\\d\\d)?`;
const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’]*";
const PLACE = `${WORD}(?:[\\s/-]${WORD}){0,3}`;
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’]+(?:[\\s/-]\\p{Lu}[\\p{Lu}\\p{M}.'’]*){0,3}";
/** "Oslo, Norway", "Oslo [Norway]". */
const COUNTRY = `(?:,\\s${WORD}(?:\\s${WORD}){0,2}|\\s?\\[${WORD}(?:\\s${WORD}){0,2}\\])?`;
/** Not a party and constituency: "(R-S.C.)". */
const AGENCY = "\\((?![A-Z]-)\\p{Lu}[\\p{L}\\p{N}.&'’/-]*(?:\\s\\p{L}[\\p{L}\\p{N}.&'’/-]*){0,4}\\)";
const DASH = '(?:—|―|–|--?)';

const FORMS = [
  `${PLACE}${COUNTRY},?\\s${DATE},?\\s?${AGENCY}\\s?(?:${DASH}|:)`,
  `${CAPITALS}${COUNTRY},?\\s${DATE}\\s?${DASH}(?=\\s)`,
  `${CAPITALS}${COUNTRY}\\s?${AGENCY}\\s?${DASH}`,
  `${PLACE}${COUNTRY}\\s?\\((?:AP|AFP|UPI|IPS|VOA|IRNA|SANA|SPA|WAM|QNA|TASS|Reuters|Xinhua|Yonhap|Kyodo|Anadolu)\\)\\s?${DASH}`,
  `${CAPITALS}${COUNTRY}\\s${DASH}(?=\\s)`,
].map((form) => new RegExp(`^${form}(?=\\s*["“‘'«]?[\\p{Lu}\\p{N}])`, 'u'));

/**
 * Where the dateline ends that a paragraph opens with, as an offset into it; 0 where it has none. What an agency reports begins behind it: else a
 * parser takes the place for whoever acts.
 *
 * "OSLO, March 5 (Reuters) — Ann Lee met …", "Lima [Peru], May 2 (ANI): Bo Ek …"; not "Ida Holm (Labour): I ask …"
 */
export function datelineEnd(paragraph: string): number {
  const opening = paragraph.slice(0, 160);
  for (const form of FORMS) {
    const match = form.exec(opening);
    if (match) return match[0].length;
  }
  return 0;
}
