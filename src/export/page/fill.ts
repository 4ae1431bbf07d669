import { cleanShown } from './clean.ts';
import { splitGraphemes } from './graphemes.ts';
import type { Paint } from './ink.ts';
import { widthOf } from './width.ts';

/** Words painted alike. Spaces at its edges count: two pieces without one between them make one word. */
export interface Piece {
  readonly text: string;
  readonly paint?: Paint;
}

export interface Frame {
  /** Columns of the whole line. */
  readonly width: number;
  /** Columns left free at the beginning of each line. */
  readonly indent: number;
  /** What stands in the free columns of the first line. */
  readonly lead?: Piece;
}

type Word = readonly Piece[];

/** Pieces as painted lines, broken between words, and inside a word only where it is longer than a line. */
export function fillLines(pieces: readonly Piece[], frame: Frame): string[] {
  const lead = frame.lead?.text ?? '';
  const room = Math.max(frame.width - frame.indent, 2);
  const lines: Word[][] = [[]];
  let left = room;
  for (const word of splitWords(pieces).flatMap((each) => cutWord(each, room))) {
    const line = lines.at(-1) as Word[];
    const needed = wordWidth(word) + (line.length > 0 ? 1 : 0);
    if (needed <= left) {
      line.push(word);
      left -= needed;
    } else {
      lines.push([word]);
      left = room - wordWidth(word);
    }
  }
  return lines.map((line, index) => {
    const margin =
      index === 0 ? paintPiece({ ...frame.lead, text: lead }) + ' '.repeat(frame.indent - widthOf(lead)) : ' '.repeat(frame.indent);
    return (margin + line.map((word) => word.map(paintPiece).join('')).join(' ')).trimEnd();
  });
}

function splitWords(pieces: readonly Piece[]): Word[] {
  const words: Piece[][] = [[]];
  for (const piece of pieces)
    for (const [index, text] of cleanShown(piece.text).split(' ').entries()) {
      if (index > 0) words.push([]);
      if (text !== '') words.at(-1)?.push({ ...piece, text });
    }
  return words.filter((word) => word.length > 0);
}

function cutWord(word: Word, room: number): Word[] {
  if (wordWidth(word) <= room) return [word];
  const parts: Piece[][] = [[]];
  let left = room;
  for (const piece of word)
    for (const text of splitGraphemes(piece.text).flatMap((each) => (widthOf(each) > room ? Array.from(each) : each))) {
      if (widthOf(text) > left) {
        parts.push([]);
        left = room;
      }
      left -= widthOf(text);
      const part = parts.at(-1) as Piece[];
      const last = part.at(-1);
      if (last && last.paint === piece.paint) part[part.length - 1] = { ...last, text: last.text + text };
      else part.push({ ...piece, text });
    }
  return parts;
}

function wordWidth(word: Word): number {
  return word.reduce((width, piece) => width + widthOf(piece.text), 0);
}

function paintPiece({ text, paint }: Piece): string {
  return paint && text !== '' ? paint(text) : text;
}
