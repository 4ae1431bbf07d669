const NARROW = /^[\u0020-\u007e]*$/;
const NONE = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;
const WIDE =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
/** Asks for the emoji form of the character before it, which takes one column more. */
const EMOJI_FORM = '\ufe0f';

/**
 * Columns a text takes in a terminal. Joined emoji count each part, since some terminals draw them so; the measure is never too small.
 */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The longest beginning of `characters` that takes no more than `columns`. */
export function takeColumns(characters: readonly string[], columns: number): string[] {
  let room = columns;
  const end = characters.findIndex((character) => {
    room -= widthOf(character);
    return room < 0;
  });
  return end === -1 ? [...characters] : characters.slice(0, end);
}

function characterWidth(character: string): number {
  if (character === EMOJI_FORM) return 1;
  if (NONE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
