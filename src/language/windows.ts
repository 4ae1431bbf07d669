import { wordsAt } from '../domain/index.ts';
import type { Cut } from './cut.ts';
import { Pieces } from './pieces.ts';
import { quoteStates } from './quotes.ts';
import { shapeOf } from './shape.ts';

/** What the model sees at once: whole sentences in pieces. `first`, `last`: the pieces at either end of each word; `sentence`: its sentence in the window. */
export interface Window {
  readonly pieces: number[];
  readonly shapes: number[];
  readonly quotes: number[];
  readonly first: number[];
  readonly last: number[];
  readonly sentence: number[];
  /** Document token of the window's first word; its words are consecutive. */
  readonly from: number;
}

/** Pieces of a window, as in training (training/windows.py). */
const MOST = 320;
/** A window at least this full ends with its paragraph rather than in the middle of the next. */
const FULL_ENOUGH = 160;
/** Pieces of one sentence beyond which its words are cut down, and words beyond which it is parsed in parts. */
const LONG_PIECES = 400;
const LONG_WORDS = 400;
const MARK = shapeOf('.');

interface Segment {
  readonly from: number;
  readonly pieces: readonly (readonly number[])[];
  readonly size: number;
  readonly paragraph: number;
}

export function cutWindows(cut: Cut, pieces: Pieces): Window[] {
  const words = cut.tokens.map((token) => wordsAt(cut.article.text, token));
  const quotes = quotesByParagraph(cut, words);
  const segments = cutSegments(cut, words, pieces);
  const windows: Window[] = [];
  let window: Window | null = null;
  for (const [i, segment] of segments.entries()) {
    const opens = i === 0 || segments[i - 1]?.paragraph !== segment.paragraph;
    if (window && !fits(window, segments, i, opens)) {
      windows.push(close(window));
      window = null;
    }
    window ??= { pieces: [Pieces.CLS], shapes: [MARK], quotes: [0], first: [], last: [], sentence: [], from: segment.from };
    add(window, segment, words, quotes, opens && window.first.length > 0);
  }
  if (window) windows.push(close(window));
  return windows;
}

function fits(window: Window, segments: readonly Segment[], i: number, opens: boolean): boolean {
  const here = segments[i] as Segment;
  if (window.pieces.length + here.size + 2 > MOST) return false;
  if (!opens || window.pieces.length < FULL_ENOUGH) return true;
  let size = 0;
  for (let k = i; k < segments.length && segments[k]?.paragraph === here.paragraph && size < MOST; k++) size += segments[k]?.size ?? 0;
  return window.pieces.length + size + 2 <= MOST;
}

function add(window: Window, segment: Segment, words: readonly string[], quotes: readonly number[], separate: boolean): void {
  if (separate) push(window, Pieces.SEP, MARK, 0);
  const number = (window.sentence.at(-1) ?? -1) + 1;
  for (const [k, pieces] of segment.pieces.entries()) {
    const token = segment.from + k;
    window.first.push(window.pieces.length);
    window.sentence.push(number);
    const shape = shapeOf(words[token] as string);
    for (const piece of pieces) push(window, piece, shape, quotes[token] as number);
    window.last.push(window.pieces.length - 1);
  }
}

function push(window: Window, piece: number, shape: number, quote: number): void {
  window.pieces.push(piece);
  window.shapes.push(shape);
  window.quotes.push(quote);
}

function close(window: Window): Window {
  push(window, Pieces.SEP, MARK, 0);
  return window;
}

function cutSegments(cut: Cut, words: readonly string[], pieces: Pieces): Segment[] {
  return cut.sentences.flatMap(({ from, to, paragraph }) => {
    const segments: Segment[] = [];
    for (let at = from; at < to; at += LONG_WORDS) {
      let own = words.slice(at, Math.min(at + LONG_WORDS, to)).map((word) => pieces.of(word));
      for (let most = 4; most >= 1 && size(own) > LONG_PIECES; most -= 1) own = own.map((word) => word.slice(0, most));
      segments.push({ from: at, pieces: own, size: size(own), paragraph });
    }
    return segments;
  });
}

function size(words: readonly (readonly number[])[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

function quotesByParagraph(cut: Cut, words: readonly string[]): number[] {
  const states: number[] = [];
  for (let i = 0; i < cut.sentences.length; ) {
    let to = i;
    while (to < cut.sentences.length && cut.sentences[to]?.paragraph === cut.sentences[i]?.paragraph) to++;
    for (const state of quoteStates(words.slice(cut.sentences[i]?.from, cut.sentences[to - 1]?.to))) states.push(state);
    i = to;
  }
  return states;
}
