/**
 * How often the PLOVER type is right on plv-train by five-fold cross-validation: the rules, with what a model says of each text that
 * was taught the other four folds alone in the place of the committed model's head, which has seen all of them.
 * npm run bench -- folds FOLDER [--write]
 * FOLDER holds folds.jsonl of `training/folds.py`, and folds-given.jsonl of its `--given`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Analyser, cutArticle } from '../src/language/index.ts';
import { readAnalysis } from '../src/reading/index.ts';
import { readHeld, withScores } from './folds/held.ts';
import { type Answer, shareOf, typesOf, type Way } from './folds/share.ts';
import { typeBetween } from './folds/type-between.ts';
import { readJsonLines } from './json-lines.ts';
import { GOLD } from './places.ts';
import { tellProvenance } from './provenance.ts';
import { toInput } from './quality/slice.ts';
import { writeResult } from './results.ts';
import { drawTable } from './table.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
}

const FOLDS = [0, 1, 2, 3, 4];
const WAYS: readonly (readonly [Way, string])[] = [
  ['rules', 'rules alone'],
  ['found', 'rules and model'],
  ['alone', 'model alone'],
  ['given', 'rules and model, source and target given'],
  ['givenAlone', 'model alone, source and target given'],
];

export async function run(given: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: given, options: { write: { type: 'boolean' } }, allowPositionals: true });
  const [folder] = positionals;
  const file = join(GOLD, 'events/plv-train.jsonl');
  if (!existsSync(file)) return console.log('No gold data here (../shared/gold): nothing to measure.');
  if (folder === undefined) throw new Error('name the folder of folds.jsonl, which training/folds.py writes');
  const [found, told] = ['folds.jsonl', 'folds-given.jsonl'].map((name) => readHeld(join(folder, name)));
  const analyser = await Analyser.load();
  const answers: Answer[] = [];
  for (const row of readJsonLines<Row>(file)) {
    const cut = cutArticle({ ...toInput(row), language: 'en' });
    const analysis = await analyser.analyse(cut);
    const own = found?.get(row.id);
    const marked = told?.get(row.id);
    answers.push({
      id: row.id,
      fold: own?.fold ?? marked?.fold ?? null,
      type: row.type,
      rules: typesOf(readAnalysis(withScores(analysis, null))),
      found: own ? typesOf(readAnalysis(withScores(analysis, own))) : null,
      alone: own ? [own.text] : null,
      given: marked ? [typeBetween(readAnalysis(withScores(analysis, marked)), row, marked.text)] : null,
      givenAlone: marked ? [marked.text] : null,
    });
  }
  const figures = WAYS.map(([way, name]) => ({ name, ...shareOf(answers, way, FOLDS) }));
  console.log(
    drawTable(
      ['type right', 'all', ...FOLDS.map((fold) => `fold ${fold}`), 'coded'],
      figures.map(({ name, right, folds, coded }) => [name, right, ...folds, coded]),
    ),
  );
  if (values.write) writeResult('folds', { ...tellProvenance(new Date()), set: 'plv-train', texts: answers.length, figures });
}
