/** Controls and format characters, less the joiners that scripts and emoji need and the number signs that are seen. */
const UNSEEN = /(?!\u200c|\u200d|[\u0600-\u0605\u06dd])[\p{Cc}\p{Cf}]/gu;

/**
 * An article's words as they may be shown: white space becomes one space, and what could move the cursor, colour the terminal or turn the
 * direction of the line (escape sequences, U+202E) goes.
 */
export function cleanShown(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\S\ufeff]+/gu, ' ')
    .replace(UNSEEN, '');
}
