import type { Reading, Span } from '../../domain/index.ts';
import type { Piece } from './fill.ts';
import type { Ink, Paint } from './ink.ts';

interface Mark {
  readonly span: Span;
  readonly id: string;
  readonly kind: 'name' | 'time';
}

const SIGNS = { name: ['[', ']'], time: ['{', '}'] } as const;

/** A sentence with its mentions as `[words·a1]` and its times as `{words·t1}`; marks may lie inside one another. */
export function markSentence(reading: Reading, sentence: Span, ink: Ink): Piece[] {
  const marks = marksIn(reading, sentence);
  const cuts = new Set([sentence.start, sentence.end, ...marks.flatMap(({ span }) => [span.start, span.end])]);
  const offsets = [...cuts].toSorted((a, b) => a - b);
  return offsets.flatMap((offset, index): Piece[] => {
    const closing = marks.filter((mark) => mark.span.end === offset).toReversed();
    const opening = marks.filter((mark) => mark.span.start === offset);
    const words = reading.document.text.slice(offset, offsets[index + 1] ?? offset);
    return [
      ...closing.map((mark): Piece => ({ text: `·${mark.id}${SIGNS[mark.kind][1]}`, paint: ink.quiet })),
      ...opening.map((mark): Piece => ({ text: SIGNS[mark.kind][0], paint: ink.quiet })),
      { text: words, paint: paintAt(marks, offset, ink) },
    ];
  });
}

/** The marks of a sentence, cut to it, outer before inner. */
function marksIn(reading: Reading, sentence: Span): Mark[] {
  const names = reading.actors.flatMap(({ id, mentions }) => mentions.map(({ span }): Mark => ({ span, id, kind: 'name' })));
  const times = reading.times.map(({ id, span }): Mark => ({ span, id, kind: 'time' }));
  return [...names, ...times]
    .map((mark) => ({ ...mark, span: cutTo(sentence, mark.span) }))
    .filter(({ span }) => span.start < span.end)
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function cutTo(sentence: Span, span: Span): Span {
  return { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) };
}

function paintAt(marks: readonly Mark[], offset: number, ink: Ink): Paint {
  const inside = marks.findLast(({ span }) => span.start <= offset && offset < span.end);
  return inside ? ink[inside.kind] : (text) => text;
}
