import { readFileSync } from 'node:fs';
import type { Analysis, Name, NameType, Token, Upos } from '../../../src/domain/index.ts';
import { analyseWithoutModel } from '../../analysis-without-model.ts';

/** Texts of the examples with trees and names as the model once gave them: `chancery analyse --format conllu`, a document each. */
const DOCUMENTS = new Map(
  readFileSync(new URL('recorded-documents.conllu', import.meta.url), 'utf8')
    .split(/^# newdoc.*\n/m)
    .slice(1)
    .map((block) => {
      const sentences = block.split('\n\n').filter((part) => /^\d/m.test(part));
      const texts = sentences.map((part) => /^# text = (.*)$/m.exec(part)?.[1] ?? '');
      return [texts.join(' '), sentences.map((part) => part.split('\n').filter((line) => /^\d/.test(line)))] as const;
    }),
);

/** An analysis of a short text with the trees and names recorded for it. */
export function recordedDocument(text: string): Analysis {
  const bare = analyseWithoutModel(text);
  const rows = DOCUMENTS.get(text)?.map((lines) => lines.map((line) => line.split('\t')));
  if (rows?.flat().length !== bare.tokens.length) throw new Error(`nothing recorded for: ${text}`);
  let before = 0;
  const tokens: Token[] = [];
  const names: Name[] = [];
  for (const sentence of rows) {
    for (const [, , lemma = '', upos = 'X', , , head = '0', relation = 'dep', , kept = ''] of sentence) {
      const at = tokens.length;
      tokens.push({
        ...(bare.tokens[at] as Token),
        lemma,
        upos: upos as Upos,
        head: head === '0' ? -1 : before + Number(head) - 1,
        relation,
      });
      const [, edge, type] = /NE=([BI])-([A-Z]+)/.exec(kept) ?? [];
      const last = names.at(-1);
      if (edge === 'B') names.push({ from: at, to: at + 1, type: type as NameType, confidence: 0.9 });
      else if (edge === 'I' && last) names[names.length - 1] = { ...last, to: at + 1 };
    }
    before = tokens.length;
  }
  return { ...bare, tokens, names };
}
