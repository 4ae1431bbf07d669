import { wordsAt } from '../../../domain/index.ts';
import { stage } from '../../stage.ts';
import { findIssuer } from './find-issuer.ts';

/** Whose text it is: a government's, an international organisation's, an agency's or a paper's. */
export const issuer = stage({
  name: 'issuer',
  needs: ['analysis', 'document'],
  gives: ['issuer'],
  run: ({ analysis, document }) => ({
    issuer: findIssuer(
      document,
      analysis.paragraphs
        .filter((paragraph) => !document.furniture.includes(paragraph))
        .map((paragraph) => wordsAt(analysis.article.text, paragraph)),
    ),
  }),
});
