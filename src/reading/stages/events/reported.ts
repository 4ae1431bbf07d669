import type { Span, Statement } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';
import type { Tree } from './tree.ts';

/**
 * The innermost statement that an event is told in. A verb that is itself the cue ("thanked", "accused") tells of what it does outside
 * the statement that it opens.
 */
export function statementOf(tree: Tree, statements: readonly Statement[], draft: Draft): Statement | null {
  const word = tree.tokens[draft.clause]?.span ?? { start: 0, end: 0 };
  const own = tree.tokens[draft.at]?.span ?? word;
  let found: Statement | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const statement of statements) {
    if (statement.cue.some((cue) => overlaps(cue, word) || overlaps(cue, own))) continue;
    const run = statement.content.find((content) => content.start <= word.start && word.end <= content.end);
    if (run && run.end - run.start < size) {
      found = statement;
      size = run.end - run.start;
    }
  }
  return found;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
