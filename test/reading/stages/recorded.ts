import { readFileSync } from 'node:fs';
import type { Analysis, Upos } from '../../../src/domain/index.ts';
import { analyseWithoutModel } from '../../analysis-without-model.ts';

/** Trees of the example sentences as the model once gave them: `chancery analyse`, looked over by a person. */
const TREES = new Map(
  readFileSync(new URL('recorded.conllu', import.meta.url), 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n');
      const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length) ?? '';
      return [text, lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))] as const;
    }),
);

/** An analysis of one sentence with the tree recorded for it. */
export function recordedAnalysis(text: string): Analysis {
  const bare = analyseWithoutModel(text);
  const rows = TREES.get(text);
  if (rows?.length !== bare.tokens.length) throw new Error(`no tree recorded for: ${text}`);
  const tokens = bare.tokens.map((token, at) => {
    const [, , lemma = '', upos = 'X', , , head = '0', relation = 'dep'] = rows[at] ?? [];
    return { ...token, lemma, upos: upos as Upos, head: Number(head) - 1, relation };
  });
  return { ...bare, tokens };
}
