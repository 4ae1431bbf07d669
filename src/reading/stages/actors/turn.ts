import type { Analysis, TokenRange } from '../../../domain/index.ts';
import { findQuotations } from '../../../text/quotations.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';

/** How far back a turn's "Name:" is looked for, in tokens. */
const REACH = 600;

/** The name before the last "Name:" of a transcript before a token: that of its turn, or the last near it; null where there is none. */
function nameBefore(page: Page, token: number): TokenRange | null {
  const turn = page.turns.find(({ content }) => content.from <= token && token < content.to);
  if (turn) return turn.source;
  for (let at = token; at > Math.max(0, token - REACH); at--)
    if (page.word(at) === ':' && page.inPerson(at - 1)) return { from: at - 1, to: at };
  return null;
}

/** Is the person the one whose turn it is in a transcript? */
export function speaksAround(page: Page, person: Draft, token: number): boolean {
  const name = nameBefore(page, token);
  return name !== null && person.mentions.some(({ from, to }) => from < name.to && name.from < to);
}

/** "I" in a turn of a transcript is whoever is named before its colon, but for what the turn itself quotes. */
export function giveTurns(page: Page, analysis: Analysis, persons: readonly Draft[]): void {
  if (page.turns.length === 0) return;
  giveOffices(page, persons);
  const quotations = findQuotations(analysis.article.text, analysis.paragraphs);
  const given = new Set(persons.flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'pronoun').map(({ from }) => from)));
  for (const { source: name, content: words } of page.turns) {
    const speakers = persons.filter(({ mentions }) => mentions.some(({ from, to }) => name.from <= from && to <= name.to));
    const [speaker] = speakers;
    if (!speaker || speakers.length > 1) continue;
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
  return nameBefore(page, token) === null || speaksAround(page, person, token);
}

/** "ANN LEE, PRIME MINISTER: …", and later "PRIME MINISTER: …": hers, where no other has that office before a colon. */
function giveOffices(page: Page, persons: readonly Draft[]): void {
  const holders = new Map<string, Draft | null>();
  for (const { source } of page.turns) {
    const comma = page.tokens.slice(source.from, source.to).findIndex(({ text }) => text === ',');
    const holder = persons.find(({ mentions }) => mentions.some(({ from, to }) => source.from <= from && to <= source.from + comma));
    if (!holder) continue;
    const office = page.words({ from: source.from + comma + 1, to: source.to });
    holders.set(office, (holders.get(office) ?? holder) === holder ? holder : null);
  }
  for (const { source } of page.turns) {
    const holder = holders.get(page.words(source));
    if (!holder || persons.some(({ mentions }) => mentions.some(({ from, to }) => from < source.to && source.from < to))) continue;
    holder.mentions.push({ ...source, form: 'nominal' });
    holder.mentions.sort((a, b) => a.from - b.from);
  }
}
