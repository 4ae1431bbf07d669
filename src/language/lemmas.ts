import { readFileSync } from 'node:fs';
import type { Upos } from '../domain/index.ts';

/** Lemmas by table (irregular forms) and by rule (English inflection), as UD English writes them. */
export class Lemmas {
  readonly #table: ReadonlyMap<string, string>;

  readonly #isWord: IsWord;

  /** `isWord`: tells words of English from what only looks like one; the encoder's vocabulary serves. */
  constructor(table: ReadonlyMap<string, string>, isWord: IsWord) {
    this.#table = table;
    this.#isWord = isWord;
  }

  /** `file`: form, UPOS, lemma, tab-separated; lines that begin with # are comments. */
  static fromFile(file: URL, isWord: IsWord): Lemmas {
    const rows = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    return new Lemmas(
      new Map(rows.map((row) => row.split('\t')).map(([form, upos, lemma]) => [`${form}\t${upos}`, lemma as string])),
      isWord,
    );
  }

  of(word: string, upos: Upos): string {
    const lower = word.toLowerCase();
    const known = this.#table.get(`${lower.replaceAll('’', "'")}\t${upos}`);
    if (known !== undefined) return known;
    return lemmaByRule(word, lower, upos, this.#isWord);
  }
}

export type IsWord = (word: string) => boolean;

export function lemmaByRule(word: string, lower: string, upos: Upos, isWord: IsWord): string {
  switch (upos) {
    case 'PROPN':
      return word;
    case 'NOUN':
      // "MoUs", "NGOs": letters of a name.
      return /\p{Lu}s$/u.test(word) ? lower.slice(0, -1) : firstWord(singulars(lower), isWord);
    case 'VERB':
    case 'AUX':
      return baseVerb(lower, isWord);
    case 'ADJ':
    case 'ADV':
      return firstWord(positives(lower), isWord, lower);
    default:
      return lower;
  }
}

/** The first candidate that is a word of English, else `otherwise`, else the first. */
function firstWord(candidates: readonly string[], isWord: IsWord, otherwise = candidates[0] as string): string {
  return candidates.find(isWord) ?? otherwise;
}

function singulars(noun: string): string[] {
  if (noun.length < 4 || /(?:ss|us|is)$/.test(noun)) return [noun];
  if (/^(?:memorand|referend|addend)a$/.test(noun)) return [`${noun.slice(0, -1)}um`];
  if (noun.endsWith('ies')) return [`${noun.slice(0, -3)}y`, noun.slice(0, -1)];
  if (noun.endsWith('ves')) return [noun.slice(0, -1), `${noun.slice(0, -3)}f`, `${noun.slice(0, -3)}fe`];
  if (/(?:s|x|z|ch|sh|o)es$/.test(noun))
    return [noun.slice(0, /(?:[^s]s|oe|z)es$/.test(noun) ? -1 : -2), `${noun.slice(0, -2)}is`, noun.slice(0, -2), noun.slice(0, -1)];
  if (noun.endsWith('ices')) return [noun.slice(0, -1), `${noun.slice(0, -4)}ex`];
  if (noun.endsWith('men') && noun !== 'omen') return [`${noun.slice(0, -2)}an`, noun];
  return [noun.endsWith('s') ? noun.slice(0, -1) : noun];
}

const PREFIX = /^(?:under|over|out|re|un|dis|mis|inter|counter|pre|co|fore|up|de)(?=.{4})/;

/** A verb that no list knows is looked up without its prefix: underlined, by "lined": underline. */
function baseVerb(verb: string, isWord: IsWord): string {
  const candidates = baseVerbs(verb);
  const known = candidates.find(isWord);
  const prefix = known === undefined ? PREFIX.exec(verb)?.[0] : undefined;
  const rest = prefix === undefined ? undefined : baseVerbs(verb.slice(prefix.length)).find(isWord);
  return known ?? (rest === undefined ? (candidates[0] as string) : prefix + rest);
}

function baseVerbs(verb: string): string[] {
  if (verb.length < 4) return [verb];
  if (verb.endsWith('ies') || verb.endsWith('ied')) return [`${verb.slice(0, -3)}y`, verb.slice(0, -1)];
  if (/(?:ss|x|z|ch|sh|o)es$/.test(verb)) return [verb.slice(0, -2), verb.slice(0, -1)];
  if (verb.endsWith('s') && !/(?:ss|us|is)$/.test(verb)) return [verb.slice(0, -1)];
  if (/^[aeiou]\p{L}(?:ed|ing)$/u.test(verb)) return [`${verb.slice(0, 2)}e`, verb.slice(0, -3)];
  if (verb.endsWith('ed') && verb.length > 4) return stems(verb.slice(0, -2));
  if (verb.endsWith('ing') && verb.length > 5) return stems(verb.slice(0, -3));
  return [verb];
}

function positives(word: string): string[] {
  if (word.length < 5) return [word];
  if (/(?:ier|iest)$/.test(word)) return [`${word.replace(/i(?:er|est)$/, '')}y`];
  return [word];
}

/**
 * What a stem may have been before -ed or -ing: itself, with a lost e, with a doubled consonant undone. A short vowel and one
 * consonant ask for the e first (hoped: hope; a "hop" would double).
 */
function stems(stem: string): string[] {
  const single = /([bdgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  const withE = `${stem}e`;
  const wantsE = /^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(stem) || /(?:[csvuz]|dg|[^e]e|at|bl|pl|tl|dl|gl|fl)$/.test(stem);
  if (single.length > 0)
    return [stem, ...single].sort((a, b) => Number(/(?:ll|ss)$/.test(b)) - Number(/(?:ll|ss)$/.test(a)) || a.length - b.length);
  return wantsE ? [withE, stem] : [stem, withE];
}
