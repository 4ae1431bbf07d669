import type { Span } from '../domain/index.ts';
import { wordsAt } from '../domain/index.ts';
import { toCodePoints, unitsToCodePoints } from '../text/code-points.ts';

/** A standoff file in the making; it numbers the lines. */
export interface BratSheet {
  /** A `T` line over one or more runs; its id, or null when there is nothing to mark. */
  mark(type: string, runs: readonly Span[]): string | null;
  /** An `R` line from one `T` to another. */
  relate(type: string, from: string, to: string): void;
  /** A `#` line on a `T`. */
  note(on: string, words: string): void;
  write(): string;
}

export function openSheet(text: string): BratSheet {
  const convert = unitsToCodePoints(text);
  const marks: string[] = [];
  const relations: string[] = [];
  const notes: string[] = [];
  return {
    mark(type, runs) {
      const pieces = cutAtLineBreaks(text, runs);
      if (pieces.length === 0) return null;
      const id = `T${marks.length + 1}`;
      const offsets = pieces.map((piece) => toCodePoints(convert, piece).join(' ')).join(';');
      marks.push(`${id}\t${type} ${offsets}\t${pieces.map((piece) => wordsAt(text, piece).replaceAll('\t', ' ')).join(' ')}`);
      return id;
    },
    relate(type, from, to) {
      if (from !== to) relations.push(`R${relations.length + 1}\t${type} Arg1:${from} Arg2:${to}`);
    },
    note(on, words) {
      notes.push(`#${notes.length + 1}\tAnnotatorNotes ${on}\t${words.replace(/\s+/gu, ' ')}`);
    },
    write() {
      const lines = [...marks, ...relations, ...notes];
      return lines.length > 0 ? `${lines.join('\n')}\n` : '';
    },
  };
}

/** The format has one line an annotation, so a run over a line break becomes two; empty runs go, and order is that of the text. */
function cutAtLineBreaks(text: string, runs: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  for (const run of runs.toSorted((a, b) => a.start - b.start))
    for (const found of wordsAt(text, run).matchAll(/[^\r\n\u0085\u2028\u2029]+/gu)) {
      const start = run.start + found.index;
      if (found[0].trim() !== '') pieces.push({ start, end: start + found[0].length });
    }
  return pieces;
}
