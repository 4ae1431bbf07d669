import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import {
  csvHeader,
  csvRows,
  type DyadCount,
  gexfOf,
  ParquetFile,
  panelColumns,
  sourceToBibtex,
  sourceToCsl,
  sumDyads,
  toPanelRow,
} from '../../src/export/index.ts';

const COLUMNS = { name: 'text', day: 'date', count: 'integer', value: 'number' } as const;

test('CSV comes back as it went, formulas made harmless, numbers left numbers', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '@x', '-5.2', 'a,"b"\nc', '＝1', '\tx'));
  fc.assert(
    fc.property(texts, fc.double({ noNaN: true, noDefaultInfinity: true }), (name, value) => {
      const written = csvHeader(Object.keys(COLUMNS)) + csvRows(Object.keys(COLUMNS), [{ name, day: null, count: -3, value }]);
      const [row] = parse(written, { columns: true, record_delimiter: '\n' }) as { [column: string]: string }[];
      expect(row?.name).toBe(/^[=+\-@\t\r＝＋－＠]/.test(name) ? `'${name}` : name);
      expect([row?.day, row?.count, Number(row?.value)]).toEqual(['', '-3', value === 0 ? 0 : value]);
    }),
  );
});

test('Parquet comes back: dates are dates, what is absent is null, groups follow each other', async () => {
  const file = new ParquetFile(COLUMNS);
  const rows = Array.from({ length: 45_000 }, (_, n) => ({
    name: n % 3 === 0 ? null : `Støre ${n}`,
    day: '2024-05-03',
    count: n,
    value: n / 4,
  }));
  const parts = [file.add(rows.slice(0, 30_000)), file.add(rows.slice(30_000)), file.finish()];
  const bytes = Buffer.concat(parts);
  const read = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer });
  expect(read).toHaveLength(rows.length);
  expect(read[0]).toEqual({ name: null, day: new Date('2024-05-03T00:00:00Z'), count: 0, value: 0 });
  expect(read.at(-1)).toEqual({ name: 'Støre 44999', day: new Date('2024-05-03T00:00:00Z'), count: 44_999, value: 11_249.75 });
});

const COUNTS: readonly DyadCount[] = [
  {
    source: 'DEU',
    target: 'FRA',
    period: '1989',
    type: 'CONSULT',
    quad: 'verbal-cooperation',
    events: 2,
    intensity: 5,
    firstDay: '1989-02-01',
    lastDay: '1989-03-01',
  },
  {
    source: 'DEU',
    target: 'FRA',
    period: '1989',
    type: 'ACCUSE',
    quad: 'verbal-conflict',
    events: 1,
    intensity: -2,
    firstDay: '1989-01-05',
    lastDay: '1989-01-05',
  },
  {
    source: 'DEU',
    target: 'FRA',
    period: '1995',
    type: 'AID',
    quad: 'material-cooperation',
    events: 1,
    intensity: 7,
    firstDay: '1995-06-01',
    lastDay: '1995-06-01',
  },
];

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

test('a panel has a row a dyad and period, with the codes of that year', async () => {
  const rows = [];
  for await (const dyad of sumDyads(each(COUNTS))) rows.push(toPanelRow(dyad));
  expect(
    rows.map(({ ccode1, ccode2, year, events, consult, accuse, aid, verbal_conflict, intensity }) => [
      ccode1,
      ccode2,
      year,
      events,
      consult,
      accuse,
      aid,
      verbal_conflict,
      intensity,
    ]),
  ).toEqual([
    [260, 220, 1989, 3, 2, 1, 0, 1, 1],
    [255, 220, 1995, 1, 0, 0, 1, 0, 7],
  ]);
  for (const row of rows) expect(Object.keys(panelColumns('year')).filter((column) => row[column] === undefined)).toEqual([]);
});

test('GEXF: each state a node, each dyad-year an edge between two of them', async () => {
  let xml = '';
  for await (const part of gexfOf(sumDyads(each(COUNTS)))) xml += part;
  const { gexf } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml) as {
    gexf: {
      version: string;
      graph: { nodes: { node: { id: string; label: string }[] }; edges: { edge: { source: string; weight: string; start: string }[] } };
    };
  };
  expect(gexf.version).toBe('1.3');
  expect(gexf.graph.nodes.node).toEqual([
    { id: 'DEU', label: 'Germany' },
    { id: 'FRA', label: 'France' },
  ]);
  expect(gexf.graph.edges.edge.map(({ source, weight, start }) => [source, weight, start])).toEqual([
    ['DEU', '3', '1989-01-05'],
    ['DEU', '1', '1995-06-01'],
  ]);
});

const SOURCE = {
  document: 'nor-1',
  title: 'Talks {in} Oslo & 5 % more',
  date: '2024-05-03',
  publisher: 'Utenriks­departementet',
  url: 'https://example.org/a_b?c={d}',
  language: 'en',
  sha256: 'ab'.repeat(32),
};

test('a source in BibLaTeX and CSL has one key, a date, and no brace alone', () => {
  const entry = sourceToBibtex(SOURCE);
  const { id, issued, type } = sourceToCsl(SOURCE) as { id: string; issued: object; type: string };
  expect(entry.startsWith(`@online{${id},\n`)).toBe(true);
  expect(entry).toContain('title = {Talks \\{in\\} Oslo \\& 5 \\% more}');
  expect(entry).toContain('url = {https://example.org/a_b?c=%7Bd%7D}');
  expect([issued, type]).toEqual([{ 'date-parts': [[2024, 5, 3]] }, 'webpage']);
  expect(sourceToBibtex({ ...SOURCE, url: null, title: null })).toMatch(/^@misc\{.*\n {2}title = \{nor-1\}/);
});
