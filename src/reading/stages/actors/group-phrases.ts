import type { TokenRange } from '../../../domain/index.ts';
import { titleWord } from '../../../tables/index.ts';
import type { Page } from './page.ts';

/** Words by which several persons of a text are called together. */
export const PERSONS =
  /^(?:leaders|presidents|ministers|premiers|chancellors|secretaries|officials|diplomats|interlocutors|chiefs|envoys|advisers|advisors|ambassadors|senators|governors|representatives|heads|counterparts)$/;
const STATES =
  /^(?:sides|countries|nations|states|governments|parties|peoples|neighbors|neighbours|militaries|armies|capitals|delegations)$/;

/** Titles that are held by those of the group alone: "the vice ministers", "the national security advisors". */
const OWN_TITLE =
  /\b(?:vice|deputy|under|assistant|special|secretaries|envoys|advisers|advisors|ambassadors|senators|governors|representatives)\b/;

/** Where groups stand that mean others of the text: "the two leaders". "The leaders of the two states" may be a group by themselves. */
export function groupPhrases(page: Page): TokenRange[] {
  return page.tokens.flatMap((_, at) => groupPhrase(page, at) ?? []).filter((phrase) => !/ of (?:the two|both) /i.test(page.words(phrase)));
}

/** The phrase whose noun stands at a token. */
export function groupPhrase(page: Page, at: number): TokenRange | null {
  const word = page.lower(at);
  if (word === 'two' && page.lower(at - 1) === 'the' && page.tokens[at + 1]?.upos === 'VERB') return { from: at - 1, to: at + 1 };
  if (isPair(page, at)) return { from: at - 1, to: at + 1 };
  if (!PERSONS.test(word) && !STATES.test(word)) return null;
  let from = at;
  while (isPart(page, from - 1) && !page.beginsSentence(from)) from--;
  const first = page.lower(from);
  const counted = first === 'both' || (first === 'the' && /^(?:two|three|four)$/.test(page.lower(from + 1)));
  if (word === 'heads') {
    if (page.lower(at + 1) !== 'of' || !/^(?:state|government)$/.test(page.lower(at + 2)) || !(first === 'both' || first === 'the'))
      return null;
    return { from, to: at + 3 };
  }
  if (
    first === 'the' &&
    PERSONS.test(word) &&
    !isTitled(page, { from, to: at + 1 }) &&
    OF_STATES.test(page.words({ from: at, to: at + 5 }))
  )
    return { from, to: page.lower(at + 2) === 'both' ? at + 4 : at + 5 };
  if (word === 'parties' && !counted && isOfElection(page, at)) return null;
  const named = /^(?:leaders|sides|interlocutors|parties|presidents|ministers)$/.test(word) || isTitled(page, { from, to: at + 1 });
  if (!counted && !(first === 'the' && (named || isBareStates(page, { from, to: at + 1 })))) return null;
  if (page.lower(at + 1) === 'of' || /^(?:other|many)$/.test(page.lower(from - 1))) return null;
  return { from, to: at + 1 };
}

/** "The pair agreed", "the duo have met". */
function isPair(page: Page, at: number): boolean {
  if (!/^(?:pair|duo)$/.test(page.lower(at)) || page.lower(at - 1) !== 'the') return false;
  return (page.tokens[at]?.relation.startsWith('nsubj') ?? false) && /^(?:VERB|AUX|ADV)$/.test(page.tokens[at + 1]?.upos ?? '');
}

/** "the leaders of the two countries": persons, and the states that they lead. */
const OF_STATES = /^\p{L}+ of (?:the two|both) (?:countries|nations|states|sides|governments)\b/iu;

/** "an election season when the parties are split": those that people vote for. */
function isOfElection(page: Page, at: number): boolean {
  const { from, to } = page.sentences[page.sentenceOf(at)] ?? { from: at, to: at };
  return /\b(?:elections?|voters?|electoral|ballots?|primary|primaries|democrats|republicans|partisan|bipartisan|campaign)\b/i.test(
    page.words({ from, to }),
  );
}

/** "The countries affirm": without a number they are those whom the text named together before, where they do something. */
export function isBareStates(page: Page, { from, to }: TokenRange): boolean {
  if (to - from !== 2 || !/^(?:countries|nations)$/.test(page.lower(to - 1)) || page.lower(from) !== 'the') return false;
  const next = page.tokens[to];
  return (page.tokens[to - 1]?.relation.startsWith('nsubj') ?? false) && /^(?:VERB|AUX|ADV)$/.test(next?.upos ?? '');
}

function isPart(page: Page, at: number): boolean {
  const word = page.lower(at);
  if (/^(?:two|three|four|foreign|defense|defence|prime|finance|trade|government|state|all|both|the)$/.test(word)) return true;
  return (
    OWN_TITLE.test(word) ||
    /^(?:national|security)$/.test(word) ||
    (page.isCapital(at) && (titleWord(word)?.parts.has('modifier') ?? false))
  );
}

/** Does a phrase name a title that all of its group hold: "the two vice ministers"? */
export function isTitled(page: Page, phrase: TokenRange): boolean {
  return OWN_TITLE.test(page.words(phrase).toLowerCase());
}
