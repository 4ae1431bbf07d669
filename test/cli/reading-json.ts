type Pair = readonly [start: number, end: number];

/** What these tests look at of a reading in JSON. */
export interface ReadingJson {
  readonly document: { readonly id: string; readonly text: string; readonly date: string | null };
  readonly sentences: readonly { readonly span: Pair }[];
  readonly times: readonly { readonly id: string; readonly span: Pair; readonly value: string }[];
}

/** The readings of JSON Lines. */
export function readingsIn(lines: string): ReadingJson[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReadingJson);
}

/** The words at each time's span, counted in code points. */
export function timesOf({ document, times }: ReadingJson): string[] {
  const characters = Array.from(document.text);
  return times.map(({ span: [start, end] }) => characters.slice(start, end).join(''));
}
