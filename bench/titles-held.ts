/**
 * Of names with a title beside them, drawn at random from real readouts: is the office right? A person checks.
 * npm run bench -- titles-held [--seed 5] [--documents 150] [--count 100] --sheet FILE     draws, and writes a sheet to check
 * npm run bench -- titles-held --take FILE     takes a sheet whose first column says `y` or `n`, and keeps ids and verdicts
 * npm run bench -- titles-held                 what was kept last
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readingToJson } from '../src/export/index.ts';
import { Analyser, cutArticle } from '../src/language/index.ts';
import { readAnalysis } from '../src/reading/index.ts';
import { readJsonLines } from './json-lines.ts';
import { GOLD } from './places.ts';
import { tellProvenance } from './provenance.ts';
import { readResult, writeResult } from './results.ts';
import { draw, randomFrom } from './titles-held/random.ts';
import { type Kept, keepVerdicts } from './titles-held/sheet.ts';
import { markOf, type TitledMention, titledMentions } from './titles-held/titled-mentions.ts';

interface Row {
  readonly id: string;
  readonly issuer: string;
  readonly date: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly lang: string;
}

const NAME = 'titles-held';

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({
    args: given,
    options: {
      seed: { type: 'string', default: '5' },
      documents: { type: 'string', default: '150' },
      count: { type: 'string', default: '100' },
      sheet: { type: 'string' },
      take: { type: 'string' },
    },
  });
  if (values.take !== undefined) {
    const verdicts = keepVerdicts(readFileSync(values.take, 'utf8'));
    writeResult(NAME, { ...tellProvenance(new Date()), seed: Number(values.seed), ...verdicts });
  }
  const file = join(GOLD, 'readouts/docs.jsonl');
  if (values.sheet !== undefined && existsSync(file)) {
    const random = randomFrom(Number(values.seed));
    const rows = draw(
      readJsonLines<Row>(file).filter(({ lang }) => lang === 'en'),
      Number(values.documents),
      random,
    );
    const drawn = draw(await readTitled(rows), Number(values.count), random);
    writeFileSync(values.sheet, drawn.map((one) => `${toLine(one)}\n`).join(''));
    console.log(`${drawn.length} names of ${rows.length} documents in ${values.sheet}`);
  } else if (values.sheet !== undefined) console.log('No gold data here (../shared/gold): nothing to draw from.');
  const kept = readResult<Kept>(NAME);
  if (kept && values.sheet === undefined) console.log(`office right: ${kept.right} of ${kept.checked} (${kept.share} %)`);
}

async function readTitled(rows: readonly Row[]): Promise<TitledMention[]> {
  const analyser = await Analyser.load();
  const found: TitledMention[] = [];
  for (const { id, issuer, date, title, text, url } of rows) {
    const article = { id, text, title, date, publisher: issuer, url, language: 'en' };
    found.push(...titledMentions(readingToJson(readAnalysis(await analyser.analyse(cutArticle(article))))));
  }
  return found;
}

function toLine(mention: TitledMention): string {
  return ['', mention.id, mention.at, markOf(mention), mention.date ?? '', mention.answer, mention.context].join('\t');
}
