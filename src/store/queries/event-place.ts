/** Where an event stands: the number of its document, and code points of its text, which do not change when it is read anew. */
export interface Place {
  readonly document: number;
  readonly start: number;
  readonly end: number;
}

export function placeToText({ document, start, end }: Place): string {
  return `${document}:${start}-${end}`;
}

export function textToPlace(text: string): Place {
  const [document = 0, start = 0, end = 0] = text.split(/[:-]/).map(Number);
  return { document, start, end };
}
