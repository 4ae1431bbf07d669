import { type TokenRange, wordsAt } from '../domain/index.ts';
import type { Cut } from './cut.ts';

/** A phrase ends before these where enough was said already; commas and the like end one anyway. */
const JOINING = new Set(['and', 'that', 'as', 'while', 'but', 'which', 'if']);
const STOPS = new Set([',', ';', ':', '—', '–', '-']);
/** Words that a phrase needs before a joining word may end it, and words with content that any phrase needs. */
const ENOUGH = 4;
const TELLING = 2;
const GRAMMAR = new Set(
  `a an the this that these those and or but nor if as than so to of in on at by for from with about into over after before between under
  during through against within without upon it its he she they them his her their our your my we you i us him me who whom whose which what
  when where why how there is are was were be been being am has have had having do does did will would shall should can could may might must
  not no also both all any each some such one other more most very just only own same again`.split(/\s+/),
);

/** What a sentence says piece by piece, in order: "a dialogue on ransomware", "joint work on Iran". Tokens of the document; one sentence has one phrase at least. */
export function cutPhrases(cut: Cut, { from, to }: TokenRange): TokenRange[] {
  const phrases: TokenRange[] = [];
  let begin = from;
  let telling = 0;
  for (let at = from; at < to; at++) {
    const word = wordsAt(cut.article.text, cut.tokens[at] as Cut['tokens'][number]).toLowerCase();
    const stops = STOPS.has(word);
    if (telling >= TELLING && (stops || (JOINING.has(word) && at - begin >= ENOUGH))) {
      phrases.push({ from: begin, to: at });
      begin = at;
      telling = 0;
    }
    if (stops) begin = begin === at ? at + 1 : begin;
    if (/[\p{L}\p{N}]/u.test(word) && !GRAMMAR.has(word)) telling++;
  }
  const last = phrases.at(-1);
  // The rest is part of what stands before it where it tells too little.
  if (telling < TELLING && last) phrases[phrases.length - 1] = { from: last.from, to };
  else if (begin < to) phrases.push({ from: begin, to });
  return phrases;
}
