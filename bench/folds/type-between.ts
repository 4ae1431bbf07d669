import { type Event, overlaps, type Reading, type Span } from '../../src/domain/index.ts';

/** A text with the two sides that people marked. */
export interface Sided {
  readonly text: string;
  readonly source: string;
  readonly target: string;
}

/** The type of what the reading tells between the two sides; where it tells nothing between them, `otherwise`. */
export function typeBetween(reading: Reading, { text, source, target }: Sided, otherwise: string): string {
  const [from, to] = [spanOf(text, source), spanOf(text, target)];
  const between = reading.events.filter(
    ({ actor, recipient, reciprocal }) =>
      (names(reading, actor, from) && names(reading, recipient, to)) ||
      (reciprocal && names(reading, [...actor, ...recipient], from) && names(reading, [...actor, ...recipient], to)),
  );
  const best = between.reduce<Event | null>((top, event) => (top === null || event.confidence > top.confidence ? event : top), null);
  return best?.type ?? otherwise;
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function names(reading: Reading, ids: readonly string[], span: Span): boolean {
  return reading.actors.some(({ id, mentions }) => ids.includes(id) && mentions.some((mention) => overlaps(mention.span, span)));
}
