import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type InputOptions, type Outcome, readInputs } from '../../../src/ingest/index.ts';
import { collectAll } from '../collect.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const read = (path: string, options: InputOptions = {}): Promise<Outcome[]> => collectAll(readInputs([path], options));
const shown = (outcomes: readonly Outcome[]) => outcomes.map((one) => (one.ok ? one.article.text : one.problem.code));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function tarOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const archive = pack();
  for (const [name, body] of Object.entries(files)) archive.entry({ name }, body);
  archive.finalize();
  return Buffer.concat((await collectAll(archive)) as Buffer[]);
}

it('reads the files of a tar archive in its order, gzipped or not, and passes over other kinds', async () => {
  const tar = await tarOf({ 'b.txt': 'Second first.', 'x.png': Buffer.alloc(5000), 'a.txt': 'First second.', 'empty.txt': '' });
  await writeFile(at('a.tar'), tar);
  await writeFile(at('a.tgz'), gzipSync(tar));
  for (const name of ['a.tar', 'a.tgz']) expect(shown(await read(at(name)))).toEqual(['Second first.', 'First second.', 'empty']);
});

it('names a file of an archive by both', async () => {
  await writeFile(at('b.tar'), await tarOf({ 'x/bad.jsonl': '{"text": 1}\n{"text": "Good."}' }));
  const [bad, good] = await read(at('b.tar'));
  expect(bad).toMatchObject({ ok: false, problem: { code: 'json', where: `${at('b.tar')}!x/bad.jsonl:1` } });
  expect(good).toMatchObject({ ok: true, where: `${at('b.tar')}!x/bad.jsonl:2` });
});

it('reads a single gzipped file by the name inside', async () => {
  await writeFile(at('c.txt.gz'), gzipSync('The minister wrote.'));
  expect(shown(await read(at('c.txt.gz')))).toEqual(['The minister wrote.']);
});

it('tells a broken archive from its good parts', async () => {
  const zipped = gzipSync(Buffer.from('The minister wrote. '.repeat(5000)));
  await writeFile(at('d.txt.gz'), zipped.subarray(0, zipped.length - 20));
  await writeFile(at('e.zip'), Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]));
  expect(shown(await read(at('d.txt.gz')))).toEqual(['archive']);
  expect(shown(await read(at('e.zip')))).toEqual(['archive']);
});

it('unpacks a gzip bomb no further than the limit of its kind', async () => {
  await writeFile(at('bomb.html.gz'), gzipSync(Buffer.alloc(60_000_000, 0x20)));
  expect(shown(await read(at('bomb.html.gz')))).toEqual(['too-large']);
});

it('reads ZIP archives in place and through a stream', async () => {
  await writeFile(at('one.txt'), 'The first text.');
  await writeFile(at('two.txt'), 'The second text.');
  execFileSync('python3', ['-m', 'zipfile', '-c', at('f.zip'), at('one.txt'), at('two.txt')]);
  expect(shown(await read(at('f.zip')))).toEqual(['The first text.', 'The second text.']);
  const bytes = execFileSync('cat', [at('f.zip')]);
  const stdin = (async function* () {
    yield bytes;
  })();
  expect(shown(await read('-', { stdin }))).toEqual(['The first text.', 'The second text.']);
});

it('stops at archives in archives without end', async () => {
  let inner = await tarOf({ 'a.txt': 'Deep.' });
  for (let i = 0; i < 3; i++) inner = await tarOf({ 'inner.tar': inner });
  await writeFile(at('deep.tar'), inner);
  expect(shown(await read(at('deep.tar')))).toEqual(['Deep.']);
  await writeFile(at('deeper.tar'), await tarOf({ 'inner.tar': inner }));
  expect(shown(await read(at('deeper.tar')))).toEqual(['archive']);
});

it('reads the pages of a web archive with their addresses', async () => {
  const page = '<html><head><title>Call</title></head><body><p>The minister called her colleague in Lima on Monday.</p></body></html>';
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
  const record = (type: string, url: string, body: string) =>
    `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2023-04-17T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
  const warc =
    record('response', 'https://example.org/a', http) +
    record('response', 'https://example.org/gone', http.replace('200 OK', '404 Not Found'));
  await writeFile(at('g.warc'), warc);
  await writeFile(at('g.warc.gz'), gzipSync(warc));
  for (const name of ['g.warc', 'g.warc.gz']) {
    const outcomes = await read(at(name));
    expect(outcomes).toMatchObject([
      { ok: true, article: { url: 'https://example.org/a', title: 'Call' }, where: `${at(name)}!https://example.org/a` },
    ]);
    expect(shown(outcomes)[0]).toContain('called her colleague');
  }
});

it('reads the messages of a mailbox, the subject as title', async () => {
  const message = (subject: string, body: string) =>
    `From press@example.org Mon Apr 17 10:00:00 2023\nFrom: Press Office <press@example.org>\nSubject: ${subject}\nDate: Mon, 17 Apr 2023 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${body}\n\n`;
  await writeFile(at('h.mbox'), message('One', 'The minister wrote.\n>From here on.') + message('Two', 'She went on.'));
  const outcomes = await read(at('h.mbox'));
  expect(outcomes).toMatchObject([
    { article: { title: 'One', date: '2023-04-17', publisher: 'Press Office' } },
    { article: { title: 'Two', date: '2023-04-17' } },
  ]);
  expect(shown(outcomes)[0]).toContain('\nFrom here on.');
});
