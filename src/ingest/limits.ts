/** Largest plain-text file, and largest line of a JSONL file, in bytes. */
export const LARGEST_TEXT = 200_000_000;
/** Largest HTML page, in bytes: real pages stay below a twentieth of it. */
export const LARGEST_PAGE = 20_000_000;
/** Largest PDF file, in bytes. */
export const LARGEST_PDF = 50_000_000;
/** Largest archive that must be whole in memory (from standard input or inside another), in bytes. */
export const LARGEST_HELD = 500_000_000;
/** Files that may lie in one another: an archive in an archive in an archive. */
export const DEEPEST_ARCHIVE = 4;
/** Bytes that one archive may hold unpacked, in all. */
export const LARGEST_UNPACKED = 100_000_000_000;
/** Deepest nesting of an HTML page, in elements: real pages stay below 60, and readability's time grows with its square. */
export const DEEPEST_PAGE = 256;
/** Deepest nesting of the elements of feeds and agency formats, and of the arrays and objects of a JSON feed. */
export const DEEPEST_MARKUP = 256;
/** Most attributes of one of their elements: a parser's time grows with its square. */
export const MOST_ATTRIBUTES = 5_000;
/** Time a page may take, in milliseconds. */
export const PAGE_TIME = 10_000;

export function describeSize(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
