/**
 * Whose readout is it? The share of documents whose issuer's side is found, from what is given and from the text alone.
 * npm run bench -- issuers [--misses] [--write]
 * `--misses` lists the ids of what is not found or found wrong, with the first words of each.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/domain/index.ts';
import { findDocumentFacts } from '../src/reading/stages/document/index.ts';
import { issuer } from '../src/reading/stages/issuer/index.ts';
import { analyseCut } from './issuers/analyse-cut.ts';
import { readJsonLines } from './json-lines.ts';
import { GOLD } from './places.ts';
import { tellProvenance } from './provenance.ts';
import { writeResult } from './results.ts';
import { drawTable } from './table.ts';

interface Row {
  readonly id: string;
  readonly issuer: string;
  /** ISO 3166-1 alpha-2. */
  readonly side: string;
  readonly date: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly lang: string;
}

const SIDES: Readonly<Record<string, string>> = { US: 'USA', RU: 'RUS', UA: 'UKR' };

/** What of a document is given beside its text. */
const GIVEN: Readonly<Record<string, (row: Row) => Partial<Article>>> = {
  publisher: ({ issuer, title }) => ({ publisher: issuer, title }),
  address: ({ url, title }) => ({ url, title }),
  'title and text': ({ title }) => ({ title }),
  'text alone': () => ({}),
};

export function run(given: string[]): void {
  const { values } = parseArgs({ args: given, options: { misses: { type: 'boolean' }, write: { type: 'boolean' } } });
  const file = join(GOLD, 'readouts/docs.jsonl');
  if (!existsSync(file)) {
    console.log('No gold data here (../shared/gold): nothing to measure.');
    return;
  }
  const rows = readJsonLines<Row>(file).filter(({ lang }) => lang === 'en');
  const figures = Object.entries(GIVEN).map(([name, facts]) => {
    const told = rows.map((row) => ({ row, side: sideOf(row, facts(row)) }));
    const missed = told.filter(({ row, side }) => side !== SIDES[row.side]);
    if (values.misses && name === 'text alone')
      for (const { row, side } of missed)
        console.log([row.id, row.side, side ?? '-', row.text.slice(0, 160).replaceAll(/\s+/g, ' ')].join('\t'));
    const wrong = missed.filter(({ side }) => side !== null).length;
    return {
      given: name,
      documents: rows.length,
      found: share(rows.length - missed.length, rows.length),
      wrong: share(wrong, rows.length),
    };
  });
  console.log(
    drawTable(
      ['given', 'documents', 'found', 'wrong'],
      figures.map((figure) => [figure.given, figure.documents, figure.found, figure.wrong]),
    ),
  );
  if (values.write) writeResult('issuers', { ...tellProvenance(new Date()), figures });
}

function sideOf({ id, text, date }: Row, facts: Partial<Article>): string | null {
  const analysis = analyseCut({ id, text, date, title: null, publisher: null, url: null, language: 'en', ...facts });
  return issuer.run({ analysis, document: findDocumentFacts(analysis) }).issuer?.source.actor ?? null;
}

/** Per cent, one decimal. */
function share(count: number, of: number): number {
  return of === 0 ? 0 : Math.round((1000 * count) / of) / 10;
}
