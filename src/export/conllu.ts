import type { Analysis, Sentence } from '../domain/index.ts';
import { wordsAt } from '../domain/index.ts';
import { toCodePoints, unitsToCodePoints } from '../text/code-points.ts';
import { cleanColumn, headColumn, miscColumn } from './conllu-columns.ts';
import { markTokens } from './conllu-marks.ts';

/**
 * The language layer as CoNLL-U, one `# newdoc`. MISC holds `TokenRange=START:END` (code points of the document's text), `NE`, `AT` and
 * `ATId` (see `markTokens`) and `SpaceAfter=No`. Ends with a blank line, so documents can be put one after another.
 */
export function analysisToConllu(analysis: Analysis): string {
  const write = sentenceWriter(analysis);
  const lines = [`# newdoc id = ${cleanColumn(analysis.article.id)}`];
  let paragraph = -1;
  for (const [index, sentence] of analysis.sentences.entries()) {
    if (sentence.from >= sentence.to) continue;
    if (sentence.paragraph !== paragraph) lines.push('# newpar');
    paragraph = sentence.paragraph;
    lines.push(
      `# sent_id = ${index + 1}`,
      `# text = ${cleanColumn(wordsAt(analysis.article.text, sentence.span))}`,
      ...write(sentence),
      '',
    );
  }
  if (paragraph === -1) lines.push('');
  return `${lines.join('\n')}\n`;
}

function sentenceWriter(analysis: Analysis): (sentence: Sentence) => string[] {
  const convert = unitsToCodePoints(analysis.article.text);
  const marks = markTokens(analysis);
  return (sentence) =>
    analysis.tokens.slice(sentence.from, sentence.to).map((token, place) => {
      const index = sentence.from + place;
      const touchesNext = analysis.tokens[index + 1]?.span.start === token.span.end;
      const misc = [`TokenRange=${toCodePoints(convert, token.span).join(':')}`, ...(marks[index] ?? [])];
      if (touchesNext) misc.push('SpaceAfter=No');
      const word = [String(place + 1), cleanColumn(token.text), cleanColumn(token.lemma), token.upos];
      return [...word, '_', '_', headColumn(analysis, token), token.relation || '_', '_', miscColumn(misc)].join('\t');
    });
}
