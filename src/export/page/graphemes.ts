const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader sees as single characters: an accent stays with its letter, a flag in one piece. */
export function splitGraphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), (found) => found.segment);
}
