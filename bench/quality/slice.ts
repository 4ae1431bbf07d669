/** A row of any gold set: its publication date goes by several names. */
export interface GoldRow {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly date?: string | null;
  readonly dct?: string | null;
  readonly published?: string | null;
}

/** What the command is given of a gold row: nothing that people marked. */
export function toInput({ id, text, title, publisher, url, date, dct, published }: GoldRow) {
  return { id, text, title: title ?? null, publisher: publisher ?? null, url: url ?? null, date: date ?? dct ?? published ?? null };
}

/** The first documents of a treebank; where it marks none, the first sentences. */
export function takeDocuments(conllu: string, limit: number): string {
  const parts = conllu.split(/^(?=# newdoc\b)/m);
  if (parts.length > 1) return parts.slice(0, limit).join('');
  const sentences = conllu.split(/(?<=\n\n)/);
  return sentences.slice(0, limit).join('');
}
