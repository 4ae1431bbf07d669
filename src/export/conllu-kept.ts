import type { Analysis } from '../domain/index.ts';
import { cleanColumn, headColumn, miscColumn } from './conllu-columns.ts';
import { markTokens } from './conllu-marks.ts';

/** MISC keys that the reader writes itself. */
const OURS = /^(?:NE|AT|ATId)=/;

/**
 * The given CoNLL-U with the reader's LEMMA, UPOS, HEAD and DEPREL, and its NE, AT and ATId in MISC. Everything else stays: ids, forms,
 * comments, multiword ranges (1-2), empty nodes (1.1), XPOS, FEATS, DEPS, SpaceAfter and the other MISC keys.
 * `original`: the lines of one document, in which the plain words are exactly the analysis' tokens, and its sentences the same; anything else throws.
 */
export function keepConllu(original: readonly string[], analysis: Analysis): string {
  const marks = markTokens(analysis);
  let next = 0;
  const lines = original.map((given) => {
    const line = given.replace(/\r$/, '');
    if (!/^\d+\t/.test(line)) return line;
    const [id, form, , , xpos, features, , , enhanced, misc] = line.split('\t');
    const token = analysis.tokens[next];
    if (!token || misc === undefined) throw new Error(`word ${next + 1} of the CoNLL-U has no token: ${line}`);
    const place = next - (analysis.sentences[token.sentence]?.from ?? 0) + 1;
    if (Number(id) !== place) throw new Error(`word ${next + 1} is word ${place} of its sentence, but has the id ${id}`);
    const kept = misc.split('|').filter((part) => part !== '_' && part !== '' && !OURS.test(part));
    const ours = marks[next++] ?? [];
    const word = [id, form, cleanColumn(token.lemma), token.upos, xpos, features];
    return [...word, headColumn(analysis, token), token.relation || '_', enhanced, miscColumn([...ours, ...kept])].join('\t');
  });
  if (next !== analysis.tokens.length) throw new Error(`${analysis.tokens.length} tokens, but ${next} words in the CoNLL-U`);
  while (lines.at(-1) === '') lines.pop();
  return `${lines.join('\n')}\n\n`;
}
