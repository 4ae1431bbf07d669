import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inUtf8 } from '../../src/ingest/bytes.ts';
import { readJsonl } from '../../src/ingest/jsonl.ts';
import type { Outcome } from '../../src/ingest/outcome.ts';
import { collectAll } from './collect.ts';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const read = (text: string, size = 7, limit = 1_000_000): Promise<Outcome[]> =>
  collectAll(readJsonl(chunks(Buffer.from(text), size), 'in.jsonl', '2020-01-01', limit));
const say = (outcome: Outcome | undefined) =>
  !outcome ? null : outcome.ok ? outcome.article.text : `${outcome.problem.code} ${outcome.problem.where}`;

describe('readJsonl', () => {
  it('reads what is given and passes other keys over', async () => {
    const [full, bare] = await read(
      '{"id":7,"text":"A.","date":"2024-03-05T09:00:00Z","title":" T ","publisher":"P","url":"u","language":"en","more":[1]}\n{"text":"B.","title":null}',
    );
    expect(full).toMatchObject({ article: { id: '7', date: '2024-03-05', title: 'T', publisher: 'P', url: 'u', language: 'en' } });
    expect(bare).toMatchObject({ article: { date: '2020-01-01', title: null, publisher: null } });
  });

  it('names file and line of each bad line and goes on', async () => {
    const lines = [
      '{"text":"One."}',
      'nonsense',
      '',
      '{"title":"no text"}',
      '[1]',
      '{"text":" "}',
      '{"text":"x","date":"5 May"}',
      '{"text":"Last."}',
    ];
    expect((await read(lines.join('\r\n'))).map(say)).toEqual([
      'One.',
      'json in.jsonl:2',
      'json in.jsonl:4',
      'json in.jsonl:5',
      'empty in.jsonl:6',
      'date in.jsonl:7',
      'Last.',
    ]);
  });

  it('puts U+FFFD for a lone surrogate or NUL written as an escape', async () => {
    expect((await read('{"id":"a\\u0000","text":"Half \\ud83d, whole \\ud83d\\ude00, none \\u0000."}')).map(say)).toEqual([
      'Half \ufffd, whole 😀, none \ufffd.',
    ]);
  });

  it('passes over a line beyond the limit without keeping it', async () => {
    const long = JSON.stringify({ text: 'word '.repeat(100) });
    expect((await read(`{"text":"A."}\n${long}\n{"text":"B."}\n`, 64, 200)).map(say)).toEqual(['A.', 'too-large in.jsonl:2', 'B.']);
  });

  it('reads a byte-order mark, UTF-16 and stray Windows-1252', async () => {
    expect((await read('\ufeff{"text":"A."}')).map(say)).toEqual(['A.']);
    const wide = Buffer.from('\ufeff{"text":"Łódź."}\n{"text":"B."}', 'utf16le');
    expect((await collectAll(readJsonl(inUtf8(chunks(wide, 3), wide), 'in', null))).map(say)).toEqual(['Łódź.', 'B.']);
    const mixed = Buffer.from('{"text":"caf\xe9"}', 'latin1');
    expect((await collectAll(readJsonl(chunks(mixed, 5), 'in', null))).map(say)).toEqual(['café']);
  });

  it('gives back any text, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        const wanted = parts.map((part) => `x${part.replaceAll('\0', '')}`);
        const outcomes = await read(wanted.map((text) => JSON.stringify({ text })).join('\n'), size);
        expect(outcomes.map(say)).toEqual(wanted);
      }),
    );
  });
});
