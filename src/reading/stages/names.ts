import { type Analysis, covers, type TokenRange } from '../../domain/index.ts';
import { titleWord } from '../../tables/index.ts';
import { stage } from '../stage.ts';

/**
 * The model's names, less those that belong to the page and not to the article, and less bare titles: "the Taoiseach" is whoever holds
 * that office.
 */
export const names = stage({
  name: 'names',
  needs: ['analysis', 'document'],
  gives: ['names'],
  run: ({ analysis, document }) => ({
    names: analysis.names.filter((name) => {
      const { from, to } = name;
      if (isBareTitle(analysis, name)) return false;
      const span = { start: analysis.tokens[from]?.span.start ?? 0, end: analysis.tokens[to - 1]?.span.end ?? 0 };
      return !document.furniture.some((part) => covers(part, span));
    }),
  }),
});

function isBareTitle({ tokens }: Analysis, { from, to }: TokenRange): boolean {
  const [before, word] = [tokens[from - 1]?.text ?? '', tokens[from]?.text ?? ''];
  return to === from + 1 && before.toLowerCase() === 'the' && (titleWord(word)?.parts.has('office') ?? false);
}
