/**
 * Are place names read as places where they are meant as such, and is the country right?
 * npm run bench -- place-names [--errors]
 * geowebnews-dev; groups as in Gritta, Pilehvar and Collier, "A pragmatic guide to geoparsing evaluation" (2020).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/domain/index.ts';
import { Analyser, cutArticle } from '../src/language/index.ts';
import { readAnalysis } from '../src/reading/index.ts';
import { readJsonLines } from './json-lines.ts';
import { type GoldName, judgeNames, type NameVerdict } from './place-names/judge.ts';
import { GOLD } from './places.ts';
import { drawTable } from './table.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldName[];
}

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({ args: given, options: { errors: { type: 'boolean' } } });
  const file = join(GOLD, 'names/geowebnews-dev.jsonl');
  if (!existsSync(file)) return console.log('No gold data here (../shared/gold): nothing to measure.');
  const analyser = await Analyser.load();
  const verdicts: NameVerdict[] = [];
  for (const { id, text, entities } of readJsonLines<Row>(file)) {
    const article: Article = { id, text, title: null, date: null, publisher: null, url: null, language: 'en' };
    const analysis = await analyser.analyse(cutArticle(article));
    verdicts.push(...judgeNames(text, entities, analysis, readAnalysis(analysis)));
  }
  console.log(drawTable(['names', 'right', 'all', 'share'], tally(verdicts)));
  if (values.errors) for (const { words, type, told, wrong } of verdicts) if (wrong) console.log(`${type}\t${words}\t${told}\t${wrong}`);
}

function tally(verdicts: readonly NameVerdict[]): (string | number)[][] {
  const found = verdicts.filter(({ found }) => found);
  const share = (name: string, of: readonly NameVerdict[], right: (verdict: NameVerdict) => boolean): (string | number)[] => {
    const count = of.filter(right).length;
    return [name, count, of.length, of.length > 0 ? Math.round((1000 * count) / of.length) / 10 : 0];
  };
  const senseRight = ({ literal, place }: NameVerdict): boolean => literal === place;
  return [
    share('found of all', verdicts, (verdict) => verdict.found),
    share('literal or not', found, senseRight),
    ...[...new Set(found.map(({ type }) => type))].sort().map((type) =>
      share(
        `  ${type}`,
        found.filter((verdict) => verdict.type === type),
        senseRight,
      ),
    ),
    share(
      'country',
      found.filter(({ country }) => country !== null),
      ({ country }) => country === true,
    ),
  ];
}
