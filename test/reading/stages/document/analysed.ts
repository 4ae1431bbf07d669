import type { Analysis, Article } from '../../../../src/domain/index.ts';
import { findParagraphs } from '../../../../src/text/paragraphs.ts';
import { unscored } from '../../../analysis-without-model.ts';

/** An analysis of a text with its paragraphs alone, which is all that this stage looks at. */
export function analyse(text: string, given: Partial<Article> = {}): Analysis {
  const article: Article = { id: 'a', text, title: null, date: null, publisher: null, url: null, language: null, ...given };
  return { article, paragraphs: findParagraphs(text), sentences: [], tokens: [], names: [], attributions: [], ...unscored(0, 0) };
}

/** Running text to put below a heading. */
export const PROSE =
  'The two ministers met in Oslo on Tuesday and spoke at length about fishing, trade and the northern border, officials of both sides said.';
