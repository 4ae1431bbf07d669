/** One thing to look for: a run of words as they stand, of the last perhaps only the beginning. */
export interface Sought {
  readonly words: string;
  readonly isBeginning: boolean;
}

/** Words to look for, all of them; a run in quotation marks as a phrase; `*` after a word for its beginnings. */
export function readSought(words: string): Sought[] {
  return [...words.matchAll(/"([^"]+)"|(\S+)/g)].map(([, phrase, word = '']) => ({
    words: (phrase ?? word.replace(/\*$/, '')).replaceAll('"', ''),
    isBeginning: phrase === undefined && word.endsWith('*'),
  }));
}
