import type { Analysis } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';

/** Words from "while" within which whoever speaks there is named. */
const NEAR = 6;

/**
 * "Kenya said it was glad, while Peru called for calm": what another says there is no part of what the first says.
 *
 * Reads: Kenya | said | it was glad; Peru | called for | calm
 * Leaves: "Kenya said it was glad, while Peru was not."
 */
export function endBeforeOther({ tokens }: Analysis, draft: Draft, drafts: readonly Draft[]): Draft {
  const content = draft.content.map((run) => {
    for (let at = run.from + 1; at < run.to - 1; at++) {
      if (tokens[at]?.text !== ',' || !/^(?:while|whereas)$/i.test(tokens[at + 1]?.text ?? '')) continue;
      const told = drafts.some(({ source: [source], cue: [cue] }) => {
        return source && cue && source.from > at && source.from <= at + NEAR && cue.from >= source.to && cue.from < run.to;
      });
      if (told && !isQuoted(tokens.slice(at, run.to))) return { from: run.from, to: at };
    }
    return run;
  });
  return content.every((run, i) => run === draft.content[i]) ? draft : { ...draft, content };
}

/** Is a mark of quotation closed in these words that they do not open? */
function isQuoted(words: Analysis['tokens']): boolean {
  return words.filter(({ text }) => /^["“”]$/.test(text)).length % 2 === 1;
}
