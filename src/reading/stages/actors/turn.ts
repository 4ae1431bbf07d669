import type { Analysis } from '../../../domain/index.ts';
import { findQuotations } from '../../../text/quotations.ts';
import { findTurns } from '../statements/speaker-turns.ts';
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

/** "I" in a turn of a transcript is whoever is named before its colon, but for what the turn itself quotes. */
export function giveTurns(page: Page, analysis: Analysis, persons: readonly Draft[]): void {
  const turns = findTurns(analysis);
  if (turns.length === 0) return;
  const quotations = findQuotations(analysis.article.text, analysis.paragraphs);
  const given = new Set(persons.flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'pronoun').map(({ from }) => from)));
  for (const { source, content } of turns) {
    const [name, words] = [source[0], content[0]];
    const speakers = persons.filter(({ mentions }) => mentions.some(({ from, to }) => name && name.from <= from && to <= name.to));
    const [speaker] = speakers;
    if (!speaker || speakers.length > 1 || !words) continue;
    const opening = page.tokens[words.from]?.span.start ?? 0;
    const quotes = quotations.filter(({ whole }) => whole.start > opening);
    for (let at = words.from; at < words.to; at++) {
      const start = page.tokens[at]?.span.start ?? 0;
      if (!FIRST.test(page.lower(at)) || given.has(at) || quotes.some(({ whole }) => whole.start <= start && start < whole.end)) continue;
      speaker.mentions.push({ from: at, to: at + 1, form: 'pronoun' });
    }
    speaker.mentions.sort((a, b) => a.from - b.from);
  }
}

const FIRST = /^(?:i|me|my|mine|myself)$/;

/** May a first- or second-person pronoun mean this person? Nobody is told by "you"; in a transcript "I" is whoever's turn it is. */
export function mayMean(page: Page, person: Draft, token: number): boolean {
  const word = page.lower(token);
  if (/^you(?:r|rs|rself)?$/.test(word)) return false;
  if (!FIRST.test(word)) return true;
  return turnBefore(page, token) < 0 || speaksAround(page, person, token);
}
