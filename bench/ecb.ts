/**
 * How well events of many texts are found and brought together: CoNLL F1 (mean of MUC, B³, CEAF-φ4) over ECB+, chains of one mention counted, as
 * is usual there. Mentions are predicted and must have the marked words exactly; texts are known by topic, and the two happenings of a topic are told apart.
 * npm run bench -- ecb [--set train]
 * `words`: every word that tells an event (how often it was marked in the training part), one chain a stem. `marked`: the same over marked
 * mentions of one word, to tell what finding costs. `recorded`: what the program itself records, which is PLOVER's events between
 * actors that have a name, a small part of what ECB+ marks.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Analyser } from '../src/language/index.ts';
import { type Document, scoreConll } from './coreference/conll.ts';
import { drawScores } from './coreference/draw-scores.ts';
import { chainRecorded, chainWords } from './ecb/chains.ts';
import { EventWords } from './ecb/event-words.ts';
import { analyseValidated, type EcbRow, fileOf, goldChains, mentionAt, readRows, type Validated } from './ecb/rows.ts';

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({ args: given, options: { set: { type: 'string', default: 'dev' } } });
  if (![values.set, 'train'].every((part) => existsSync(fileOf(part))))
    return console.log('No gold data here (../shared/gold): nothing to measure.');
  const analyser = await Analyser.load();
  const words = new EventWords();
  for (const row of readRows('train')) words.learn(row, await analyseValidated(row, analyser));
  const rows = readRows(values.set);
  const analysed = new Map<EcbRow, Validated>();
  for (const row of rows) analysed.set(row, await analyseValidated(row, analyser));
  const found: Record<'words' | 'marked' | 'recorded', Document[]> = { words: [], marked: [], recorded: [] };
  for (const own of Map.groupBy(rows, ({ topic }) => topic).values()) {
    const gold = goldChains(own);
    const marked = new Set(gold.flat());
    found.words.push({ gold, found: chainWords(own, analysed, (_, token) => words.isTold(token)) });
    found.marked.push({
      gold,
      found: chainWords(own, analysed, (row, { span }, at) => marked.has(mentionAt(row.id, at(span.start), at(span.end)))),
    });
    found.recorded.push({ gold, found: await chainRecorded(own, analyser) });
  }
  console.log(drawScores(Object.entries(found).map(([by, documents]) => ({ by, ...scoreConll(documents, { singles: true }) }))));
}
