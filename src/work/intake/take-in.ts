import { unlink } from 'node:fs/promises';
import { beginOpening, endOpening, type FoundArticle, type HandedIn, type Record, saveFound } from '../../store/index.ts';
import type { Allowed } from './allowed.ts';
import { findArticles } from './find-articles.ts';
import { openApart } from './open-apart.ts';
import { namePart, type Part } from './submission.ts';

/** A text is an article as it is: there is nothing to it that could crash or hang, and starting a process would cost a hundred times as much. */
async function* openHere(parts: readonly Part[]): AsyncGenerator<readonly FoundArticle[]> {
  for await (const found of findArticles(parts, {})) yield [found];
}

function areTexts(parts: readonly Part[]): boolean {
  return parts.every(({ kind }) => kind === 'text');
}

/** Opens what was handed in and puts its articles into the queue; what stops the opening is a Problem among what it brought. */
export async function takeIn(record: Record, { id, given }: HandedIn, allowed: Allowed, reader: string): Promise<void> {
  const parts = JSON.parse(given) as Part[];
  let number = 0;
  await beginOpening(record, id);
  try {
    for await (const found of areTexts(parts) ? openHere(parts) : openApart({ parts, allowed })) {
      await saveFound(record, id, number, found, reader);
      number += found.length;
    }
  } catch (error) {
    const fault = record.engine.explain(error);
    if (fault !== error) throw fault;
    const detail = error instanceof Error ? error.message : String(error);
    await saveFound(record, id, number, [{ problem: { code: 'unreadable', where: parts.map(namePart).join(', '), detail } }], reader);
  }
  await endOpening(record, id);
  // Not before: whoever opens it anew, because this process ended, needs them.
  for (const part of parts) if (part.kind === 'file') await unlink(part.path).catch(() => {});
}
