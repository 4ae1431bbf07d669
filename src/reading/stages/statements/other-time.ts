import type { Analysis } from '../../../domain/index.ts';
import { subtreeRange } from '../../../language/dependents.ts';

const BEFORE =
  /^(?:since|previously|repeatedly|recently|long|often|earlier this (?:week|month|year)|last (?:week|month|year|spring|summer|autumn|fall|winter)|.*\b(?:days|weeks|months|years) ago)\b/i;

/**
 * Does a verb tell of what was said at another time than the talks around it?
 *
 * Reads: "Since earlier this year, Lee has said …", "Lee said last month …", "Lee has repeatedly said …"
 * Leaves: "Lee said on Monday …", "Lee also said …"
 */
export function isOfAnotherTime(
  analysis: Analysis,
  verb: number,
  dependents: readonly (readonly number[])[],
  inside: (token: number) => boolean,
): boolean {
  return (dependents[verb] ?? []).some((child) => {
    const token = analysis.tokens[child];
    if (!token || inside(child) || !/^(?:obl|advmod)/.test(token.relation)) return false;
    const { from, to } = subtreeRange(dependents, child);
    const words = analysis.tokens.slice(from, Math.min(to, from + 6)).map(({ text }) => text);
    return BEFORE.test(words.join(' '));
  });
}
