import type { TokenRange } from '../../../domain/index.ts';
import type { Page } from './page.ts';

/** The relation a name has in its clause, taken from the title it stands with: "[Secretary] Ann Lee spoke"; empty without syntax. */
export function relationOf(page: Page, { from, to }: TokenRange): { relation: string; head: number } {
  for (let at = from; at < to; at++) {
    const token = page.tokens[at];
    if (!token || (token.head >= from && token.head < to)) continue;
    let top = token;
    for (let step = 0; step < 4 && /^(?:flat|appos|compound|list)/.test(top.relation) && page.tokens[top.head]; step++)
      top = page.tokens[top.head] as typeof top;
    return { relation: top.head >= 0 ? top.relation : top.relation === 'root' ? 'root' : '', head: top.head };
  }
  return { relation: '', head: -1 };
}
