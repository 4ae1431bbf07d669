import type { Article } from '../../domain/index.ts';
import type { Record } from '../record.ts';

/** Numbers that are asked for at once. */
const BATCH = 500;

/** A document as it was added, to be read anew. */
export interface Outdated {
  readonly document: number;
  readonly article: Article;
}

/** Documents in force that something else than this reader has read, or all of them, in order of their numbers, one at a time. */
export async function* outdatedDocuments(record: Record, reader: string, all: boolean): AsyncGenerator<Outdated> {
  for (let after = 0; ; ) {
    const ids = await record.ask((db) => {
      const query = db
        .selectFrom('documents as d')
        .leftJoin('readings as r', (join) => join.onRef('r.document_id', '=', 'd.id').on('r.replaced_at', 'is', null))
        .select('d.id')
        .where('d.superseded_at', 'is', null)
        .where('d.id', '>', after)
        .orderBy('d.id')
        .limit(BATCH);
      return (all ? query : query.where((is) => is.or([is('r.reader', 'is', null), is('r.reader', '<>', reader)]))).execute();
    });
    for (const { id } of ids) yield { document: id, article: await articleOf(record, id) };
    const last = ids.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function articleOf(record: Record, id: number): Promise<Article> {
  const { given_id, hash, ...rest } = await record.ask((db) =>
    db
      .selectFrom('documents')
      .select(['given_id', 'hash', 'title', 'date', 'publisher', 'url', 'language', 'text'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  );
  return { id: given_id ?? `sha256:${hash}`, ...rest };
}
