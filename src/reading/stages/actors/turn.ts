import type { Draft } from './draft.ts';
import type { Page } from './page.ts';

/** How far back a turn's "Name:" is looked for, in tokens. */
const REACH = 600;

/** The colon of the last "Name:" before a token, in a transcript; -1 where there is none near. */
function turnBefore(page: Page, token: number): number {
  for (let at = token; at > Math.max(0, token - REACH); at--) if (page.word(at) === ':' && page.inPerson(at - 1)) return at;
  return -1;
}

/** Is the person the one whose turn it is in a transcript? */
export function speaksAround(page: Page, person: Draft, token: number): boolean {
  const colon = turnBefore(page, token);
  return colon >= 0 && person.mentions.some(({ from, to }) => from < colon && to === colon);
}

/** May a first- or second-person pronoun mean this person? Nobody is told by "you"; in a transcript "I" is whoever's turn it is. */
export function mayMean(page: Page, person: Draft, token: number): boolean {
  const word = page.lower(token);
  if (/^you(?:r|rs|rself)?$/.test(word)) return false;
  if (!/^(?:i|me|my|mine|myself)$/.test(word)) return true;
  return turnBefore(page, token) < 0 || speaksAround(page, person, token);
}
