import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from '../json-lines.ts';
import { GOLD } from '../places.ts';
import { countWords, readExamples } from '../speed/texts.ts';

/** A text as somebody publishes it. */
export interface Release {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly publisher: string;
  readonly paragraphs: readonly string[];
  /** Words between white space. */
  readonly words: number;
}

export interface Source {
  readonly title: string;
  readonly date: string;
  readonly issuer: string;
  readonly text: string;
}

/** Steps through the sources that reach all of them, whatever their number, and mix short and long. */
const STRIDE = 7919;
/** Days by which each further round over the sources is older, so that what it tells is not what the round before told. */
const STEP = 11;

/** Real readouts where they are at hand, else the examples. */
export function gatherSources(): { readonly name: string; readonly sources: readonly Source[] } {
  const readouts = join(GOLD, 'readouts/docs.jsonl');
  if (!existsSync(readouts)) {
    const sources = readExamples().map(({ text }) => ({ title: text.split('\n')[0] ?? '', date: '2023-06-15', issuer: 'Examples', text }));
    return { name: 'examples, edited', sources };
  }
  const english = readJsonLines<Source & { readonly lang: string }>(readouts).filter(({ lang }) => lang === 'en');
  return { name: 'readouts, edited', sources: english };
}

/**
 * The number-th text that is published. The first round is the sources as they are; later ones join the first half of one to the second
 * half of another, under an earlier date: texts of usual length and words, none of them a copy of one before while the pairs last.
 */
export function makeRelease(sources: readonly Source[], number: number): Release {
  const round = Math.floor(number / sources.length);
  const at = (STRIDE * number) % sources.length;
  const source = sources[at] as Source;
  const other = sources[(at + round) % sources.length] as Source;
  const text = round === 0 ? source.text : `${halve(source.text)[0]}\n\n${halve(other.text)[1]}`;
  const paragraphs = [...text.split(/\n\s*\n/).map((part) => part.replaceAll(/\s+/g, ' ').trim()), `Release number ${number}.`];
  return {
    title: source.title,
    date: new Date(Date.parse(source.date) - round * STEP * 86_400_000).toISOString().slice(0, 10),
    publisher: source.issuer,
    paragraphs: paragraphs.filter((part) => part !== ''),
    words: countWords(paragraphs.join(' ')),
  };
}

/** Parted where a sentence begins, the nearest to the middle; a text of one sentence is all in the first half. */
export function halve(text: string): readonly [string, string] {
  const starts = [...text.matchAll(/[.!?]["”’]?\s+(?=["“‘]?\p{Lu})/gu)].map(({ index, 0: { length } }) => index + length);
  const middle = text.length / 2;
  const [cut = text.length] = starts.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return [text.slice(0, cut).trim(), text.slice(cut).trim()];
}
