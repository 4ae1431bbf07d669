import { covers } from '../../domain/index.ts';
import { stage } from '../stage.ts';

/** The model's names, less those that belong to the page and not to the article. */
export const names = stage({
  name: 'names',
  needs: ['analysis', 'document'],
  gives: ['names'],
  run: ({ analysis, document }) => ({
    names: analysis.names.filter(({ from, to }) => {
      const span = { start: analysis.tokens[from]?.span.start ?? 0, end: analysis.tokens[to - 1]?.span.end ?? 0 };
      return !document.furniture.some((part) => covers(part, span));
    }),
  }),
});
