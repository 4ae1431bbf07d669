/** What tells a commitment from another: the countries that are its parties, and what its words tell. */
export interface Wording {
  /** In the order of the alphabet. */
  readonly countries: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** Words that tell nothing of what is promised. */
const EMPTY = new Set(
  'a an and any as at be by for from further in into its it of on or our shared such that the their them they this to upon we which will with commitment committed continue continued readiness intention support importance strong mutual between'.split(
    ' ',
  ),
);

/** `countries`: codes parted by "; ". */
export function wordingOf(countries: string | null, told: string): Wording {
  const found = told.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = found.filter((word) => word.length > 2 && !EMPTY.has(word));
  return {
    countries: [...new Set(listed(countries))].sort(),
    words: new Set(telling.map((word) => word.replace(/(?:ing|ed|es|s)$/u, ''))),
  };
}

export function listed(told: string | null): string[] {
  return told === null || told === '' ? [] : told.split('; ');
}

/** Words of a wording that it is found under: of long ones a sample, the same for the same words. */
const SAMPLE = 10;

/**
 * Under what wordings are found that may be alike: each country with each word of the sample. Two that have half of their words in
 * common are found under one key at least but for one pair in fifty. Nothing is like a wording without parties or words.
 */
export function keysOf({ countries, words }: Wording): number[] {
  const sample = [...words].toSorted((a, b) => hash(a) - hash(b)).slice(0, SAMPLE);
  return countries.flatMap((country) => sample.map((word) => hash(`${country} ${word}`)));
}

/** Under what the very same wording is found; null where nothing is like it. */
export function wholeKey(wording: Wording): number | null {
  return wording.countries.length === 0 || wording.words.size === 0 ? null : hash(nameWording(wording));
}

/** The same for the same wording. */
export function nameWording({ countries, words }: Wording): string {
  return `${countries.join(' ')}|${[...words].sort().join(' ')}`;
}

/** FNV-1a, as a number of 32 bits with its sign. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum | 0;
}
