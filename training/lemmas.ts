/**
 * Writes the table of English forms whose lemma the rules do not give, counted in the treebanks.
 * node training/lemmas.ts GOLD_FOLDER > models/english/lemmas.tsv
 */
import { readFileSync } from 'node:fs';
import type { Upos } from '../src/domain/index.ts';
import { lemmaByRule } from '../src/language/lemmas.ts';
import { Pieces } from '../src/language/pieces.ts';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node training/lemmas.ts GOLD_FOLDER');
const pieces = Pieces.fromFile(new URL('../models/english/vocabulary.txt', import.meta.url));
const counts = new Map<string, Map<string, number>>();
for (const bank of ['ewt', 'gum']) {
  for (const line of readFileSync(`${folder}/syntax/${bank}-train.conllu`, 'utf8').split('\n')) {
    const [id, form, lemma, upos] = line.split('\t');
    if (!id || !form || !lemma || !upos || !/^\d+$/.test(id) || upos === 'PROPN' || upos === 'X') continue;
    const key = `${form.toLowerCase().replaceAll('’', "'")}\t${upos}`;
    const lemmas = counts.get(key) ?? new Map<string, number>();
    lemmas.set(lemma.toLowerCase(), (lemmas.get(lemma.toLowerCase()) ?? 0) + 1);
    counts.set(key, lemmas);
  }
}
console.log(
  '# form, UPOS, lemma where the rules of src/language/lemmas.ts give another; from the training parts of UD_English-EWT and GUM',
);
for (const [key, lemmas] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [form, upos] = key.split('\t') as [string, Upos];
  const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1])[0] as [string, number];
  const often = count > 1 || ((upos === 'VERB' || upos === 'AUX') && pieces.has(lemma));
  if (often && /^[a-z'-]+$/.test(form) && lemmaByRule(form, form, upos, (word) => pieces.has(word)) !== lemma)
    console.log(`${form}\t${upos}\t${lemma}`);
}
