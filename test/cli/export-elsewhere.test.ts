import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from './record-articles.ts';
import { Desk } from './run-chancery.ts';

/** A Python with pandas, pyarrow, duckdb and networkx: `python3`, or what CHANCERY_PYTHON names. */
const PYTHON = process.env.CHANCERY_PYTHON ?? 'python3';
const isThere = spawnSync(PYTHON, ['-c', 'import pandas, pyarrow, duckdb, networkx']).status === 0;

const desk = new Desk();
afterAll(() => desk.clear());

const SCRIPT = `
import duckdb, json, networkx, pandas
import pyarrow.parquet as parquet
table = parquet.read_table('e.parquet')
network = networkx.read_gexf('n.gexf')
print(json.dumps({
  'csv': len(pandas.read_csv('e.csv')),
  'intensity': str(pandas.read_csv('e.csv').intensity.dtype in ('int64', 'float64')),
  'parquet': table.num_rows,
  'day': str(table.schema.field('day').type),
  'duckdb': duckdb.sql("select typeof(min(day)), min(day)::varchar from 'e.parquet'").fetchall()[0],
  'gdelt': (pandas.read_csv('g.tsv', sep='\\t', header=None, dtype=str)[26].str.len().unique().tolist()),
  'icews': int(pandas.read_csv('i.tsv', sep='\\t', dtype={'CAMEO Code': str})['Event ID'].nunique()),
  'edge': network.has_edge('NOR', 'FIN'),
}))
`;

describe.skipIf(!isThere)('exports in pandas, pyarrow, DuckDB and networkx (skipped where Python lacks them)', () => {
  beforeAll(() => {
    desk.run(['add', '-', '--input', 'jsonl', '--record', 'talks.db', '-q'], JSON_LINES);
    for (const [format, file] of [
      ['csv', 'e.csv'],
      ['parquet', 'e.parquet'],
      ['gdelt', 'g.tsv'],
      ['icews', 'i.tsv'],
      ['gexf', 'n.gexf'],
    ] as const)
      desk.run(['export', '--record', 'talks.db', '--format', format, '--out', file]);
    desk.put({ 'look.py': SCRIPT });
  }, 120_000);

  test('are whole, with days as DATE, numbers as numbers and codes with their zeros', () => {
    const ran = spawnSync(PYTHON, ['look.py'], { cwd: desk.folder, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    const database = new DatabaseSync(desk.at('talks.db'), { readOnly: true });
    const { n } = database.prepare('select count(*) as n from events').get() as { n: number };
    const ids = desk.run(['export', '--record', 'talks.db', '--format', 'icews']).out.split('\n').length - 2;
    database.close();
    expect(JSON.parse(ran.stdout)).toEqual({
      csv: n,
      intensity: 'True',
      parquet: n,
      day: 'date32[day]',
      duckdb: ['DATE', '2024-05-03'],
      gdelt: [3],
      icews: ids,
      edge: true,
    });
  }, 120_000);
});
