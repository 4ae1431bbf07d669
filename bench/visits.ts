/**
 * Are journeys found, and are those that are told right? Against the tables of the Office of the Historian.
 * npm run bench -- visits [--rows]
 * `linked`: rows tied to documents by program (unchecked; not every document tells of the visit). `records`: what is read in all documents
 * of journeys that the tables would hold: abroad by whoever they follow, to the United States by heads of state and government.
 * Prints figures, and with --rows the ids of rows missed and of visits without a row.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article, Reading } from '../src/domain/index.ts';
import { Analyser, cutArticle } from '../src/language/index.ts';
import { readAnalysis } from '../src/reading/index.ts';
import { readJsonLines } from './json-lines.ts';
import { GOLD } from './places.ts';
import { drawTable } from './table.ts';
import { asRow, type Found, foundIn, isInDomain, type LinkedRow, matches, type RecordRow, readRecords, tellsDays } from './visits/rows.ts';

interface Document {
  readonly id: string;
  readonly issuer: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
}

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({ args: given, options: { rows: { type: 'boolean' } } });
  if (!existsSync(join(GOLD, 'readouts/docs.jsonl'))) return console.log('No gold data here (../shared/gold): nothing to measure.');
  const documents = readJsonLines<Document>(join(GOLD, 'readouts/docs.jsonl'));
  const analyser = await Analyser.load();
  const found: Found[] = [];
  for (const { id, issuer: publisher, date, title, text, url } of documents) {
    if (!/\b(?:visit|travel|trip|tour|arriv|host|welcom|receiv|met|meet|attend|delegation)/i.test(text)) continue;
    const article: Article = { id, text, title, date, publisher, url, language: 'en' };
    const reading: Reading = readAnalysis(await analyser.analyse(cutArticle(article)));
    found.push(...foundIn(id, date, reading));
  }
  const linked = readJsonLines<LinkedRow>(join(GOLD, 'readouts/visits-linked.jsonl'));
  const hit = linked.filter((row) =>
    found.some((one) => [...row.docs, ...(row.announced_by ?? [])].includes(one.document) && matches(one, asRow(row))),
  );
  const records = readRecords(GOLD);
  const judged = found.filter((one) => isInDomain(one, records));
  const right = judged.filter((one) => records.some((row) => matches(one, row)));
  const dated = right.filter((one) => tellsDays(one));
  const exact = dated.filter((one) => records.some((row) => matches(one, row) && one.start === row.start));
  const told = records.filter((row) => documents.some((document) => names(document, row)));
  const reached = told.filter((row) => found.some((one) => matches(one, row)));
  const line = (name: string, part: readonly unknown[], all: readonly unknown[]) => [
    name,
    part.length,
    all.length,
    share(part.length, all.length),
  ];
  console.log(
    drawTable(
      ['visits', 'right', 'all', 'share'],
      [
        line('linked rows found in their documents', hit, linked),
        line('precision: visits read that have a row', right, judged),
        ...[false, true].map((planned) =>
          line(
            planned ? '  told as to come (some were cancelled)' : '  told as having been or going on',
            right.filter((one) => one.planned === planned),
            judged.filter((one) => one.planned === planned),
          ),
        ),
        line('  first day as in the row, of those dated', exact, dated),
        line('recall: rows that a sentence names near the day with a word for going', reached, told),
      ],
    ),
  );
  if (!values.rows) return;
  for (const row of linked) if (!hit.includes(row)) console.log(`missed\t${row.gold}\t${row.id}`);
  for (const one of judged) if (!right.includes(one)) console.log(`no row\t${one.document}\t${one.id}`);
  for (const row of told) if (!reached.includes(row)) console.log(`unread\t${row.table}\t${row.id}`);
}

const DAY = 86_400_000;

/** A document from a month before the visit to a week after it, one sentence of which names visitor and country with a word for going. */
function names({ date, text }: Document, { visitor, country, countryNames, start, end }: RecordRow): boolean {
  const day = Date.parse(date);
  if (day < Date.parse(start) - 30 * DAY || day > Date.parse(end) + 7 * DAY || country === null || !text.includes(visitor)) return false;
  return text
    .split(/(?<=[.!?])\s+/)
    .some(
      (words) =>
        words.includes(visitor) && countryNames.some((name) => words.includes(name)) && /\b(?:visit|travel|trip|arriv)/i.test(words),
    );
}

function share(part: number, all: number): number {
  return all > 0 ? Math.round((1000 * part) / all) / 10 : 0;
}
