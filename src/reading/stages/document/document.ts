import type { Analysis, DocumentFacts } from '../../../domain/index.ts';
import { type FurnitureTable, furnitureTable } from '../../../tables/furniture.ts';
import { stage } from '../../stage.ts';
import { readByline } from './byline.ts';
import { findFurniture } from './furniture.ts';
import { findHead, type Paragraph, readParagraphs } from './paragraph.ts';
import { findPublicationDate } from './publication-date.ts';
import { findPublisher } from './publisher.ts';
import { findTitle } from './title.ts';

/** What is known of the document: what was given with it, completed by what its head and foot say. */
export const document = stage({
  name: 'document',
  needs: ['analysis'],
  gives: ['document'],
  run: ({ analysis }) => ({ document: findDocumentFacts(analysis) }),
});

export function findDocumentFacts(analysis: Analysis, table: FurnitureTable = furnitureTable()): DocumentFacts {
  const { article } = analysis;
  const paragraphs = readParagraphs(analysis);
  const furniture = findFurniture(paragraphs, table);
  const published = findPublicationDate(article, paragraphs);
  return {
    ...article,
    language: article.language ?? 'en',
    title: findTitle(article, paragraphs, furniture),
    date: published.date,
    dateSpan: published.span,
    url: article.url ?? findAddress(paragraphs),
    publisher: findPublisher(article, paragraphs),
    byline:
      findHead(paragraphs)
        .map(readByline)
        .find((names) => names !== null) ?? null,
    furniture,
  };
}

/** Saved articles often begin with the address they came from. */
function findAddress([first]: readonly Paragraph[]): string | null {
  return first && /^https?:\/\/\S+$/u.test(first.text) ? first.text : null;
}
