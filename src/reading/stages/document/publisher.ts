import type { Article } from '../../../domain/index.ts';
import { readDateline } from './dateline.ts';
import { findEdges, type Paragraph } from './paragraph.ts';

const SOURCE = /^Source:\s*(?<name>\p{Lu}[^|:./]{1,50}?)\s*(?:[|–—,(]|\d|Editor|$)/u;
const RIGHTS =
  /(?:©|\(c\)|copyright)(?:\s*©)?\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?)?,?\s*(?:by\s+)?(?<name>[^.,|;©\d]{2,60}?)\s*(?:[.,|;]|\ball rights|$)/iu;

/** Who published an article: as given, else as a "Source:" line, the dateline or the rights line says; null where none does. */
export function findPublisher(article: Article, paragraphs: readonly Paragraph[]): string | null {
  if (article.publisher !== null) return article.publisher;
  const edges = findEdges(paragraphs);
  return (
    first(edges, (text) => SOURCE.exec(text)?.groups?.name) ??
    first(paragraphs.slice(0, 5), (text) => readDateline(text)?.agency) ??
    first(edges, readRights)
  );
}

function readRights(text: string): string | undefined {
  const name = RIGHTS.exec(text)?.groups?.name;
  return name !== undefined && /^(?:the\s)?\p{Lu}/u.test(name) && !/^all rights/iu.test(name) ? name : undefined;
}

function first(paragraphs: readonly Paragraph[], read: (text: string) => string | null | undefined): string | null {
  for (const { text } of paragraphs) {
    const name = read(text);
    if (name) return name;
  }
  return null;
}
