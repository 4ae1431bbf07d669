import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InputOptions, type Outcome, readInputs } from '../../src/ingest/index.ts';
import { collectAll } from './collect.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const collect = async (paths: string[], options: InputOptions = {}): Promise<Outcome[]> => collectAll(readInputs(paths, options));
const texts = (outcomes: readonly Outcome[]) => outcomes.map((one) => (one.ok ? one.article.text : one.problem.code));
async function* pieces(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part as string);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-'));
  await mkdir(at('tree/inner'), { recursive: true });
  await mkdir(at('tree/.hidden'));
  await mkdir(at('void'));
  await writeFile(at('tree/b.txt'), 'The second text.');
  await writeFile(at('tree/a.md'), 'The first text.');
  await writeFile(at('tree/inner/c.txt'), 'The third text.');
  await writeFile(at('tree/inner/skip.csv'), 'a,b');
  await writeFile(at('tree/.hidden/d.txt'), 'Hidden.');
  await writeFile(
    at('page.txt'),
    '<!-- saved --><!DOCTYPE html><html lang="en"><body><p>The minister called her colleague.</p></body></html>',
  );
  await writeFile(at('blank.txt'), ' \n');
});
afterAll(() => rm(folder, { recursive: true }));

describe('readInputs', () => {
  it('reads folders below and in order, hidden files and other kinds left out', async () => {
    expect(texts(await collect([at('tree')]))).toEqual(['The first text.', 'The second text.', 'The third text.']);
  });

  it('reads globs in order', async () => {
    expect(texts(await collect([at('tree/**/*.txt')]))).toEqual(['The second text.', 'The third text.']);
  });

  it('names the text by its hash and gives it the date asked for', async () => {
    const [one] = await collect([at('tree/b.txt')], { date: '2024-02-29' });
    expect(one).toMatchObject({ ok: true, where: at('tree/b.txt'), article: { date: '2024-02-29', title: null, language: null } });
    expect(one?.ok && one.article.id).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('goes on after what it cannot read', async () => {
    const outcomes = await collect([at('none.txt'), at('*.nope'), at('void'), at('blank.txt'), '-', at('tree/a.md')]);
    expect(texts(outcomes)).toEqual(['not-found', 'not-found', 'no-text', 'empty', 'not-found', 'The first text.']);
  });

  it('refuses a day that the calendar does not have', async () => {
    expect(texts(await collect([at('tree')], { date: '2023-02-30' }))).toEqual(['date']);
  });

  it('takes a page for a page whatever it is called, unless told otherwise', async () => {
    const [page] = await collect([at('page.txt')]);
    expect(page).toMatchObject({ ok: true, article: { text: 'The minister called her colleague.', language: 'en' } });
    const [source] = await collect([at('page.txt')], { input: 'text' });
    expect(source?.ok && source.article.text.startsWith('<!-- saved -->')).toBe(true);
  });

  it('tells text, a page and JSONL apart on standard input', async () => {
    expect(texts(await collect(['-'], { stdin: pieces('The envoys ', 'met.') }))).toEqual(['The envoys met.']);
    expect(texts(await collect(['-'], { stdin: pieces('<div><p>The envoys met.</p></div>') }))).toEqual(['The envoys met.']);
    expect(texts(await collect(['-'], { stdin: pieces('{"id":"1","te', 'xt":"One."}\n{"text":"Two."}') }))).toEqual(['One.', 'Two.']);
  });

  it('does not split a character that two pieces share', async () => {
    const bytes = Buffer.from('In Kraków 🕊 they met.');
    expect(texts(await collect(['-'], { stdin: pieces(bytes.subarray(0, 8), bytes.subarray(8, 13), bytes.subarray(13)) }))).toEqual([
      'In Kraków 🕊 they met.',
    ]);
  });
});
