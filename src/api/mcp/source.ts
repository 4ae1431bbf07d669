import { z } from 'zod';
import { type DocumentRow, documentsNamed } from '../queries/documents.ts';
import type { Desk } from './tool.ts';

const text = z.string().nullable();

/** Where words stand: the document that has them, and the page that shows them in it. */
export const source = z.object({
  document: z.string(),
  title: text,
  publisher: text,
  published: text,
  url: text.meta({ description: 'Where it was published.' }),
  address: z.string().meta({ description: 'The words in their text, in the reading room.' }),
});

type Source = z.infer<typeof source>;

/** A question over the documents of these rows: where `record` (`e3`) stands in one. */
export async function findSources(
  { shelf, room }: Desk,
  rows: readonly { readonly document: string }[],
): Promise<(document: string, record?: string) => Source> {
  const documents = await documentsNamed(shelf.record, [...new Set(rows.map(({ document }) => document))]);
  return (document, record) => {
    const { title = null, publisher = null, date = null, url = null } = documents.get(document) ?? {};
    return sourceOf(room, { document, title, publisher, date, url }, record);
  };
}

export function sourceOf(
  room: string,
  { document, title, publisher, date, url }: Pick<DocumentRow, 'document' | 'title' | 'publisher' | 'date' | 'url'>,
  record?: string,
): Source {
  const address = `${room}/documents/${encodeURIComponent(document)}${record === undefined ? '' : `#${record}`}`;
  return { document, title, publisher, published: date, url, address };
}
