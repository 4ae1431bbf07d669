import { z } from 'zod';
import { documentsNamed } from '../queries/documents.ts';
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

export type Source = z.infer<typeof source>;

/** A question over documents: where `record` (`e3`) stands in one. */
export async function findSources(
  { shelf, room }: Desk,
  documents: readonly string[],
): Promise<(document: string, record?: string) => Source> {
  const rows = await documentsNamed(shelf.record, [...new Set(documents)]);
  return (document, record) => {
    const row = rows.get(document);
    return {
      document,
      title: row?.title ?? null,
      publisher: row?.publisher ?? null,
      published: row?.date ?? null,
      url: row?.url ?? null,
      address: `${room}/documents/${encodeURIComponent(document)}${record === undefined ? '' : `#${record}`}`,
    };
  };
}
