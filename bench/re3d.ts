/**
 * Names and nationalities in the defence domain (re3d-dev: ministry releases and news).
 * npm run bench -- re3d [--errors] [--write]
 * The set marks nouns and pronouns for actors as well; here only what holds a name is counted: a word with a capital that is no
 * pronoun and does not merely begin the sentence. Its whole phrases ("the city of Mosul") count as found where a name in them is.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Analyser, cutArticle } from '../src/language/index.ts';
import { readAnalysis } from '../src/reading/index.ts';
import { readJsonLines } from './json-lines.ts';
import { GOLD } from './places.ts';
import { tellProvenance } from './provenance.ts';
import { toInput } from './quality/slice.ts';
import { type JudgedEntity, judgeEntities, type MarkedEntity } from './re3d/judge.ts';
import { writeResult } from './results.ts';
import { drawTable } from './table.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly MarkedEntity[];
}

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({ args: given, options: { errors: { type: 'boolean' }, write: { type: 'boolean' } } });
  const file = join(GOLD, 'names/re3d-dev.jsonl');
  if (!existsSync(file)) return console.log('No gold data here (../shared/gold): nothing to measure.');
  const analyser = await Analyser.load();
  const judged: JudgedEntity[] = [];
  for (const row of readJsonLines<Row>(file)) {
    const analysis = await analyser.analyse(cutArticle({ ...toInput(row), language: 'en' }));
    judged.push(...judgeEntities(row.entities, analysis, readAnalysis(analysis)));
  }
  const figures = Object.entries(Object.groupBy(judged, ({ type }) => type)).map(([type, all = []]) => ({
    type,
    names: all.length,
    found: share(all, ({ found }) => found !== null),
    ofType: share(all, ({ right }) => right),
    country: type === 'Nationality' ? share(all, ({ country }) => country !== null) : null,
  }));
  console.log(
    drawTable(
      ['type', 'names', 'found', 'of the type', 'country known'],
      figures.map((one) => [one.type, one.names, one.found, one.ofType, one.country]),
    ),
  );
  if (values.errors) for (const { type, words, found, right } of judged) if (!right) console.log(`${type}\t${found ?? '-'}\t${words}`);
  if (values.write) writeResult('re3d', { ...tellProvenance(new Date()), figures });
}

/** Per cent, one decimal. */
function share(all: readonly JudgedEntity[], test: (one: JudgedEntity) => boolean): number {
  return all.length === 0 ? 0 : Math.round((1000 * all.filter(test).length) / all.length) / 10;
}
