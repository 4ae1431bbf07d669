import { readDateline } from '../document/dateline.ts';

/** Words of a reporter, who stands between speaker and reader. An official readout has none of them. */
const REPORTED =
  /\b(?:told (?:reporters|journalists|(?:the )?(?:Associated Press|Reuters|AFP|BBC|CNN))|said (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|said in an? (?:statement|interview|tweet|email)|according to (?:a|the|his|her|its|officials|sources|local|state|media)\b|(?:state|local) media|analysts?|critics|declined to comment|did not (?:immediately )?respond|on condition of anonymity|condition of anonymity|news agency)/gu;

/** How many of a reporter's phrases make a report. */
const ENOUGH = 2;

/** Does a text read as a news report? It has a dateline with an agency, a byline, or several of a reporter's phrases. */
export function readsAsNews(paragraphs: readonly string[]): boolean {
  if (paragraphs.slice(0, 5).some((words) => readDateline(words)?.agency || /^By \p{Lu}/u.test(words))) return true;
  return paragraphs.reduce((found, words) => found + (words.match(REPORTED)?.length ?? 0), 0) >= ENOUGH;
}
