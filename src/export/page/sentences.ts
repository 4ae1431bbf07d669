import type { Reading, Span } from '../../domain/index.ts';
import { covers, wordsAt } from '../../domain/index.ts';
import { belowLines } from './below.ts';
import { cleanShown } from './clean.ts';
import { fillLines } from './fill.ts';
import type { Ink } from './ink.ts';
import type { LookUp } from './look-up.ts';
import { collectMarks, markSentence } from './marks.ts';
import { placeRecords } from './place.ts';
import { shortenEnd } from './shorten.ts';

/** Every sentence with its number and its records below; what belongs to the page only is one quiet line. */
export function sentenceLines(reading: Reading, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  const places = placeRecords(reading);
  const marks = collectMarks(reading);
  const isFurniture = ({ span }: { readonly span: Span }) => reading.document.furniture.some((part) => covers(part, span));
  const lines = reading.sentences.flatMap((sentence, index) => {
    const below = places[index] ? belowLines(places[index], find, width, gutter, ink) : [];
    if (!isFurniture(sentence)) {
      const lead = { text: String(index + 1).padStart(gutter - 2), paint: ink.quiet };
      return ['', ...fillLines(markSentence(reading.document.text, marks, sentence.span, ink), { width, indent: gutter, lead }), ...below];
    }
    const before = reading.sentences[index - 1];
    const words = `(page furniture) ${cleanShown(wordsAt(reading.document.text, sentence.span)).trim()}`;
    const line = ' '.repeat(gutter) + ink.quiet(shortenEnd(words, width - gutter));
    return [...(before && isFurniture(before) ? [] : ['']), line, ...below];
  });
  const placeless = places[reading.sentences.length];
  const rest = placeless ? belowLines(placeless, find, width, gutter, ink) : [];
  return rest.length > 0 ? [...lines, '', ...rest] : lines;
}
