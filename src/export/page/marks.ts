import { firstIndex, type Reading, type Span } from '../../domain/index.ts';
import type { Piece } from './fill.ts';
import type { Ink, Paint } from './ink.ts';

interface Mark {
  readonly span: Span;
  readonly id: string;
  readonly kind: 'name' | 'time';
}

const SIGNS = { name: ['[', ']'], time: ['{', '}'] } as const;

/** All marks of a reading in text order. `longest`: units of the longest. */
export interface Marks {
  readonly list: readonly Mark[];
  readonly longest: number;
}

export function collectMarks(reading: Reading): Marks {
  const names = reading.actors.flatMap(({ id, mentions }) => mentions.map(({ span }): Mark => ({ span, id, kind: 'name' })));
  const times = reading.times.map(({ id, span }): Mark => ({ span, id, kind: 'time' }));
  const list = [...names, ...times].sort((a, b) => a.span.start - b.span.start);
  return { list, longest: list.reduce((most, { span }) => Math.max(most, span.end - span.start), 0) };
}

/** A sentence with its mentions as `[words·a1]` and its times as `{words·t1}`; marks may lie inside one another. */
export function markSentence(text: string, all: Marks, sentence: Span, ink: Ink): Piece[] {
  const marks = marksIn(all, sentence);
  const cuts = new Set([sentence.start, sentence.end, ...marks.flatMap(({ span }) => [span.start, span.end])]);
  const offsets = [...cuts].toSorted((a, b) => a - b);
  return offsets.flatMap((offset, index): Piece[] => {
    const closing = marks.filter((mark) => mark.span.end === offset).toReversed();
    const opening = marks.filter((mark) => mark.span.start === offset);
    const words = text.slice(offset, offsets[index + 1] ?? offset);
    return [
      ...closing.map((mark): Piece => ({ text: `·${mark.id}${SIGNS[mark.kind][1]}`, paint: ink.quiet })),
      ...opening.map((mark): Piece => ({ text: SIGNS[mark.kind][0], paint: ink.quiet })),
      { text: words, paint: paintAt(marks, offset, ink) },
    ];
  });
}

/** The marks of a sentence, cut to it, outer before inner. */
function marksIn({ list, longest }: Marks, sentence: Span): Mark[] {
  const found: Mark[] = [];
  for (let i = firstIndex(list.length, (k) => (list[k] as Mark).span.start < sentence.start - longest); i < list.length; i++) {
    const mark = list[i] as Mark;
    if (mark.span.start >= sentence.end) break;
    const span = cutTo(sentence, mark.span);
    if (span.start < span.end) found.push({ ...mark, span });
  }
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function cutTo(sentence: Span, span: Span): Span {
  return { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) };
}

function paintAt(marks: readonly Mark[], offset: number, ink: Ink): Paint {
  const inside = marks.findLast(({ span }) => span.start <= offset && offset < span.end);
  return inside ? ink[inside.kind] : (text) => text;
}
