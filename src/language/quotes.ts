/** Where a token stands to double quotation marks. Order is the model's; append only. */
export const QUOTE_STATES = ['outside', 'opening', 'inside', 'closing'] as const;

const OPENING = /^(?:[“„«]|``)$/u;
const CLOSING = /^(?:[”»]|'')$/u;

/**
 * The quotation state of each token of one paragraph. A quotation left open runs to the paragraph's end, as the news
 * convention for quotations over several paragraphs has it.
 */
export function quoteStates(words: readonly string[]): number[] {
  let open = false;
  return words.map((word) => {
    if (OPENING.test(word) || (word === '"' && !open)) {
      open = true;
      return 1;
    }
    if (CLOSING.test(word) || word === '"') {
      const wasOpen = open;
      open = false;
      return wasOpen ? 3 : 0;
    }
    return open ? 2 : 0;
  });
}
