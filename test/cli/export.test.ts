import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from './record-articles.ts';
import { Desk } from './run-chancery.ts';

const SLOW = 60_000;
const desk = new Desk();
afterAll(() => desk.clear());

/** The same words under two days are two documents; their events must not share an id. */
const TWICE = ['2024-05-03', '2024-06-03']
  .map((date) => `${JSON.stringify({ date, text: 'Foreign Minister Elina Valtonen of Finland visited Sweden.' })}\n`)
  .join('');

const PLEDGE = `${JSON.stringify({
  id: 'pledge',
  date: '2024-07-03',
  text: 'Sweden and Norway imposed trade sanctions on Belarus over its military support. Norway’s Prime Minister Jonas Gahr Støre pledged to provide Finland with air defence systems and trade credits.',
})}\n`;

beforeAll(() => {
  desk.run(['add', '-', '--input', 'jsonl', '--record', 'talks.db', '-q'], JSON_LINES + TWICE);
}, SLOW);

function write(...args: string[]): string {
  const { out, err, status } = desk.run(['export', '--record', 'talks.db', '--format', ...args]);
  expect([status, err]).toEqual([0, '']);
  return out;
}

function count(table: string): number {
  const database = new DatabaseSync(desk.at('talks.db'), { readOnly: true });
  const found = database.prepare(`select count(*) as n from ${table}`).get() as { n: number };
  database.close();
  return found.n;
}

describe('chancery export', () => {
  test.each([
    ['gdelt', 61, false],
    ['icews', 20, true],
    ['polecat', 40, true],
    ['phoenix', 26, false],
    ['petrarch', 11, false],
  ] as const)(
    '%s: %i columns in every row; a header: %s; no id twice',
    (layout, columns, header) => {
      const rows = write(layout)
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split('\t'));
      const events = header ? rows.slice(1) : rows;
      expect(events.length).toBeGreaterThanOrEqual(4);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns]));
      if (layout !== 'petrarch') expect(new Set(events.map(([id]) => id)).size).toBe(events.length);
      expect(write(layout)).toBe(`${rows.map((row) => row.join('\t')).join('\n')}\n`);
    },
    SLOW,
  );

  test(
    'several values of one cell stand between "; ", in files as in the views',
    () => {
      desk.run(['add', '-', '--input', 'jsonl', '--record', 'pledges.db', '-q'], PLEDGE);
      const { out } = desk.run(['export', '--record', 'pledges.db', '--format', 'csv']);
      const events = parse(out, { columns: true }) as { [column: string]: string }[];
      const sanctions = events.find(({ type }) => type === 'COERCE');
      expect(sanctions).toMatchObject({ contexts: 'economic; military', actors: 'Sweden; Norway', actor_countries: 'SWE; NOR' });
      expect(desk.ask('pledges.db', "select contexts, actors, actor_countries from events_view where type = 'COERCE'")).toEqual([
        { contexts: 'economic; military', actors: 'Sweden; Norway', actor_countries: 'SWE; NOR' },
      ]);
      expect(desk.ask('pledges.db', 'select committed, parties, party_countries, fields from commitments_view')).toEqual([
        { committed: 'Jonas Gahr Støre', parties: 'Jonas Gahr Støre; Finland', party_countries: 'NOR; FIN', fields: null },
      ]);
    },
    SLOW,
  );

  test.each(['events', 'statements', 'commitments', 'documents', 'meetings'])(
    'the table %s is whole, in CSV and in Parquet alike',
    async (table) => {
      const csv = parse(write('csv', '--table', table), { columns: true }) as { [column: string]: string }[];
      expect(csv).toHaveLength(count(table));
      expect(write('parquet', '--table', table, '--out', `${table}.parquet`)).toBe('');
      const bytes = readFileSync(desk.at(`${table}.parquet`));
      const read = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer });
      const show = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value === null ? '' : String(value));
      expect(read.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, show(value)])))).toEqual(csv);
    },
    SLOW,
  );

  test(
    'GeoJSON, citations, annotations and readings are of the documents that are there',
    () => {
      const { features } = JSON.parse(write('geojson')) as {
        features: { geometry: { coordinates: number[] }; properties: { place: string } }[];
      };
      const oslo = features.find(({ properties }) => properties.place === 'Oslo');
      expect(oslo?.geometry.coordinates.map(Math.round)).toEqual([11, 60]);
      const sources = JSON.parse(write('csl')) as { id: string }[];
      expect(new Set(sources.map(({ id }) => id)).size).toBe(5);
      expect(write('bibtex').match(/^@/gm)).toHaveLength(5);
      expect(write('jsonl').trimEnd().split('\n')).toHaveLength(5);
      const notes = write('webanno')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { type: string });
      expect(new Set(notes.map(({ type }) => type))).toEqual(new Set(['Annotation']));
    },
    SLOW,
  );

  test(
    'brat: a folder, or an archive of the same files',
    () => {
      expect(desk.run(['export', '--record', 'talks.db', '--format', 'brat'])).toMatchObject({
        status: 2,
        err: expect.stringContaining('--out'),
      });
      write('brat', '--out', 'annotated');
      const names = readdirSync(desk.at('annotated'));
      expect(names).toHaveLength(10);
      const text = names.find((name) => name.endsWith('nor-1.txt')) as string;
      expect(readFileSync(desk.at(`annotated/${text}`), 'utf8')).toBe(JSON.parse(JSON_LINES.split('\n')[0] as string).text);
      write('brat', '--out', 'annotated.zip');
      const again = desk.run(['read', 'annotated.zip', '--format', 'json', '-q', '-w', '1']);
      expect(again.out).toContain('Norway stands with Finland');
    },
    SLOW,
  );

  test(
    'networks and panels count what happened',
    () => {
      const rows = parse(write('dyad-month'), { columns: true }) as { [column: string]: string }[];
      expect(rows.find(({ iso3_1, iso3_2, month }) => iso3_1 === 'NOR' && iso3_2 === 'FIN' && month === '5')).toMatchObject({
        ccode1: '385',
        ccode2: '375',
        year: '2024',
      });
      expect(write('edges')).toMatch(/^source,target,.*\nFIN,/);
      expect(write('gexf')).toContain('<node id="NOR" label="Norway"/>');
    },
    SLOW,
  );

  test(
    'as of a day before the record began it is empty',
    () => {
      expect(write('csv', '--as-of', '2020-01-01').trimEnd().split('\n')).toHaveLength(1);
      expect(write('gdelt', '--as-of', '2020-01-01')).toBe('');
      expect(desk.run(['export', '--record', 'talks.db', '--format', 'sas'])).toMatchObject({ status: 2 });
    },
    SLOW,
  );
});
