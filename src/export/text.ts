import type { Reading } from '../domain/index.ts';
import { actorLines } from './page/actors.ts';
import { bondLines } from './page/bonds.ts';
import { headLines } from './page/head.ts';
import { mixInk } from './page/ink.ts';
import { lookUp } from './page/look-up.ts';
import { sentenceLines } from './page/sentences.ts';
import { tieLines } from './page/ties.ts';
import { visitLines } from './page/visits.ts';

/** Narrower pages are written at this width. */
const NARROWEST = 40;

export interface TextOptions {
  /** Columns of a line. */
  readonly width: number;
  readonly colour: boolean;
}

/**
 * A reading for people: a head, each sentence with `[mentions·a1]` and `{times·t1}`, below it the statements (`»`), events (`▸`), times and doubts
 * (`?`), and at the end everyone in it. No line is longer than the width.
 */
export function readingToText(reading: Reading, options: TextOptions): string {
  const width = Math.max(options.width, NARROWEST);
  const ink = mixInk(options.colour);
  const find = lookUp(reading);
  const gutter = gutterColumns(reading);
  const lines = [
    ...headLines(reading, width, ink),
    ...sentenceLines(reading, find, width, gutter, ink),
    ...visitLines(reading, find, width, gutter, ink),
    ...tieLines(reading, find, width, gutter, ink),
    ...bondLines(reading, find, width, gutter, ink),
    ...actorLines(reading, find, width, gutter, ink),
  ];
  return `${lines.join('\n')}\n`;
}

/** Room for the longest id or sentence number and two spaces. */
function gutterColumns(reading: Reading): number {
  const ids = [...reading.actors, ...reading.statements, ...reading.events, ...reading.times, ...reading.places].map(({ id }) => id.length);
  return Math.max(3, String(reading.sentences.length).length, ...ids) + 2;
}
