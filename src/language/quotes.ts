/** Where a token stands to double quotation marks, as the model takes it; append only. */
const OUTSIDE = 0;
const OPENING = 1;
const INSIDE = 2;
const CLOSING = 3;

const OPENS = /^(?:[“„«]|``)$/u;
const CLOSES = /^(?:[”»]|'')$/u;

/**
 * The quotation state of each token of one paragraph. A quotation left open runs to the paragraph's end, as the news
 * convention for quotations over several paragraphs has it.
 */
export function quoteStates(words: readonly string[]): number[] {
  let open = false;
  return words.map((word) => {
    if (OPENS.test(word) || (word === '"' && !open)) {
      open = true;
      return OPENING;
    }
    if (CLOSES.test(word) || word === '"') {
      const wasOpen = open;
      open = false;
      return wasOpen ? CLOSING : OUTSIDE;
    }
    return open ? INSIDE : OUTSIDE;
  });
}
