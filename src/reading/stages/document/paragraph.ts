import type { Analysis, Span } from '../../../domain/index.ts';

/** One paragraph of the article, as the rules of this stage look at it. */
export interface Paragraph {
  readonly span: Span;
  readonly text: string;
  /** Number of words, by white space. */
  readonly words: number;
  /** Running text: long, and closed as a sentence is. */
  readonly prose: boolean;
}

/** Shortest running paragraph, in words. */
const PROSE = 20;

export function readParagraphs(analysis: Analysis): Paragraph[] {
  return analysis.paragraphs.map((span) => {
    const text = analysis.article.text.slice(span.start, span.end);
    const words = text.split(/\s+/).length;
    return { span, text, words, prose: words >= PROSE && /[.!?…]["”’')\]]*$/u.test(text) };
  });
}

/** How far from either end of an article the page says what it is, in paragraphs. */
const HEAD = 8;
const FOOT = 6;

/** Short paragraphs near the beginning and the end: where date, byline and rights are printed. */
export function findEdges(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.filter(({ prose }, at) => !prose && (at < HEAD || at >= paragraphs.length - FOOT));
}

export function findHead(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.slice(0, HEAD).filter(({ prose }) => !prose);
}
