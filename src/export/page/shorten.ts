import { splitGraphemes } from './graphemes.ts';
import { takeColumns, widthOf } from './width.ts';

/** How far back from a cut a word boundary is looked for, in characters. */
const NEAR = 20;
const HEAD_SHARE = 0.65;

/** A long text as its beginning, `…` and its end, in at most `columns`. */
export function shortenMiddle(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  const characters = splitGraphemes(text);
  const room = columns - 3;
  const head = backToSpace(takeColumns(characters, Math.floor(room * HEAD_SHARE)));
  const tail = backToSpace(takeColumns(characters.toReversed(), Math.floor(room * (1 - HEAD_SHARE)))).toReversed();
  return `${head.join('').trim()} … ${tail.join('').trim()}`;
}

/** A text cut to one line of `columns`. */
export function shortenEnd(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  return `${takeColumns(splitGraphemes(text), columns - 1)
    .join('')
    .trimEnd()}…`;
}

function backToSpace(characters: string[]): string[] {
  const space = characters.lastIndexOf(' ');
  return space > 0 && space >= characters.length - NEAR ? characters.slice(0, space) : characters;
}
