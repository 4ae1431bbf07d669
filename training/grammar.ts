/**
 * Writes the table of which dependents heads have beside each other, counted in the treebanks.
 * node training/grammar.ts GOLD_FOLDER > models/english/grammar.tsv
 */
import { readFileSync } from 'node:fs';
import type { Upos } from '../src/domain/index.ts';
import { ABOVE, type Dependent, END, type Side, stepsOf } from '../src/language/decode/grammar.ts';

interface Word extends Dependent {
  /** Index in the sentence; -1 for the root. */
  readonly head: number;
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: node training/grammar.ts GOLD_FOLDER');
const counts = new Map<string, number>();
for (const bank of ['ewt', 'gum'])
  for (const block of readFileSync(`${folder}/syntax/${bank}-train.conllu`, 'utf8').split('\n\n')) count(wordsOf(block));
console.log(
  '# head’s relation, its UPOS, side, the dependent before going away from it, what it has had, the one before that, next dependent or end and its UPOS, times',
);
for (const [key, times] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${key}\t${times}`);

function wordsOf(block: string): Word[] {
  return block
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([id]) => id && /^\d+$/.test(id))
    .map(([, , , upos, , , head, relation]) => ({ upos: upos as Upos, head: Number(head) - 1, relation: relation as string }));
}

function count(words: readonly Word[]): void {
  const own = (head: number, from = words) => from.filter((word) => word.head === head);
  add(ABOVE, 'right', own(-1));
  words.forEach((word, head) => {
    add(word, 'left', own(head, words.slice(0, head)).reverse());
    add(word, 'right', own(head, words.slice(head + 1)));
  });
}

function add(head: Dependent, side: Side, dependents: readonly Word[]): void {
  for (const { context, outcome } of stepsOf(head, side, dependents)) {
    const key = [...context, outcome?.relation ?? END, outcome?.upos ?? ''].join('\t');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}
