import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { Desk } from '../cli/run-chancery.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/chancery', import.meta.url));
const desk = new Desk();
afterAll(() => desk.clear());

/** A country as large as a desk, on the equator. */
const SQUARE = [
  [
    [0, 0],
    [0, 10],
    [10, 10],
    [10, 0],
    [0, 0],
  ],
];
const OWN = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: SQUARE } }],
};

test('maps show the borders of a file; what is none is said at once', async () => {
  desk.put({ 'own.json': JSON.stringify(OWN), 'none.json': '{"type": "Feature"}', 'broken.json': '{' });
  desk.run(['add', '-', '--input', 'jsonl', '-q', '--record', 'talks.db'], JSON_LINES);
  for (const [file, why] of [
    ['none.json', 'neither TopoJSON nor a GeoJSON'],
    ['broken.json', 'JSON'],
    ['missing.json', 'no such file'],
  ] as const) {
    const { status, err } = desk.run(['serve', '--record', 'talks.db', '--port', '0', '--borders', file]);
    expect([status, err]).toEqual([2, expect.stringContaining(why)]);
    expect(err).toContain(file);
  }
  const served = spawn(PROGRAM, ['serve', '--port', '0', '--record', 'talks.db', '--borders', 'own.json'], { cwd: desk.folder });
  const [line] = (await once(served.stdout, 'data')) as [Buffer];
  const page = await (await fetch(`${line.toString().trim()}/map`)).text();
  served.kill('SIGTERM');
  await once(served, 'exit');
  expect(page).toContain('Borders: own.json');
  expect((/<path class="land" d="([^"]*)"/.exec(page)?.[1] ?? '').match(/M/g)).toHaveLength(1);
}, 120_000);
