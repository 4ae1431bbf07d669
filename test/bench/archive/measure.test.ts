import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeWarc } from '../../../bench/archive/make-warc.ts';
import { type Archive, measureArchive } from '../../../bench/archive/measure.ts';
import { readInputs } from '../../../src/ingest/index.ts';
import { collectAll } from '../../ingest/collect.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-archive-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sources = ['Oslo', 'Bergen', 'Turku'].map((place) => ({
  title: `Ministers meet in ${place}`,
  date: '2024-03-20',
  issuer: 'Press room',
  text: `Foreign Minister Elina Valtonen of Finland met Foreign Minister Espen Barth Eide of Norway in ${place} on Monday. They discussed the war in Ukraine, said Eide.`,
}));

test('the archive is one that is read as such, each article once', async () => {
  const path = join(folder, 'three.warc.gz');
  const words = await makeWarc(path, sources, 3);
  const outcomes = await collectAll(readInputs([path]));
  expect(outcomes.map((one) => (one.ok ? [one.article.url, one.article.date, one.article.publisher] : one.problem))).toEqual(
    [0, 1, 2].map((number) => [`https://press.example/news/${number}`, '2024-03-20', 'Press room']),
  );
  expect(words).toBeGreaterThan(60);
});

test('what is queued and read of an archive is timed, and a second run goes on where the first ended', async () => {
  const told: Archive[] = [];
  const common = {
    folder,
    record: join(folder, 'archive.db'),
    sources,
    articles: 60,
    workers: 1,
    tell: (archive: Archive) => told.push(archive),
  };
  const first = await measureArchive({ ...common, read: 10, signal: new AbortController().signal });
  expect(first).toMatchObject({ articles: 60, enqueue: { queued: 60, known: 0 } });
  expect(first.read?.articles).toBeGreaterThanOrEqual(10);
  expect(first.hoursPerMillion.read).toBeCloseTo(1_000_000 / (first.read?.articlesPerSecond ?? 0) / 3600, 1);
  expect(told[0]?.read).toBeNull();
  const second = await measureArchive({ ...common, read: 60, signal: new AbortController().signal });
  expect(second.enqueue).toMatchObject({ queued: 0, known: 60 });
  expect((first.read?.articles ?? 0) + (second.read?.articles ?? 0)).toBeLessThanOrEqual(60);
}, 300_000);
