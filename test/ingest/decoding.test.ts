import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decoded, decodeText } from '../../src/ingest/decoding.ts';
import { decodeMixed } from '../../src/ingest/mixed.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array, declared: string | null = null): Decoded => {
  const decoded = decodeText(bytes, 'here', declared);
  if ('code' in decoded) throw new Error(decoded.code);
  return decoded;
};
const code = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes, 'here');
  return 'code' in decoded ? decoded.code : null;
};
const SENTENCE = 'The envoy said “yes” in Zürich.\r\nNothing more. 🕊';

describe('decodeText', () => {
  it('leaves a byte-order mark out and changes nothing else', () => {
    expect(decode(Buffer.from(`\ufeff${SENTENCE}`))).toEqual({ text: SENTENCE, encoding: 'utf-8' });
  });

  it.each([
    ['utf-16le', true],
    ['utf-16le', false],
    ['utf-16be', true],
    ['utf-16be', false],
  ] as const)('reads %s, with a mark: %s', (encoding, mark) => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + SENTENCE, 'utf16le');
    expect(decode(encoding === 'utf-16le' ? bytes : bytes.swap16())).toEqual({ text: SENTENCE, encoding });
  });

  it('reads Windows-1252 with its quotation marks', () => {
    const bytes = Buffer.from('The \x93quiet\x94 visit to Malm\xf6 cost \x80 5.', 'latin1');
    expect(decode(bytes)).toEqual({ text: 'The “quiet” visit to Malmö cost € 5.', encoding: 'windows-1252' });
  });

  it('reads a file pasted together from both', () => {
    const bytes = Buffer.concat([utf8('In Łódź she said '), Buffer.from('\x93no\x94 \xe9', 'latin1'), utf8(' — 🕊.')]);
    expect(decode(bytes)).toEqual({ text: 'In Łódź she said “no” é — 🕊.', encoding: 'utf-8 and windows-1252' });
  });

  it('takes an overlong form and an encoded surrogate for stray bytes', () => {
    expect(decode(Buffer.from([0x61, 0xc0, 0xaf, 0x20, 0xed, 0xa0, 0x80])).text).toBe('aÀ¯ í\u00a0€');
  });

  it('believes the declared encoding only when the bytes are not UTF-8', () => {
    expect(decode(Buffer.from('Pa\xf1stwo \xb3ad', 'latin1'), 'iso-8859-2').text).toBe('Państwo ład');
    expect(decode(utf8('Łódź'), 'iso-8859-2').text).toBe('Łódź');
    expect(decode(Buffer.from('caf\xe9', 'latin1'), 'no-such-thing').text).toBe('café');
  });

  it('puts U+FFFD for NUL and lone surrogates, one unit for one', () => {
    expect(decode(utf8(`A treaty${'\0'} was signed by both of the sides.`)).text).toBe('A treaty\ufffd was signed by both of the sides.');
    const bytes = Buffer.from('\ufeffHalf \ud83d of it', 'utf16le');
    expect(decode(bytes).text).toBe('Half \ufffd of it');
  });

  it('leaves right-to-left marks and emoji in place', () => {
    const text = 'The \u202eword\u202c and 👩‍👩‍👧 stay.';
    expect(decode(utf8(text)).text).toBe(text);
  });

  it.each([
    ['empty', utf8('')],
    ['empty', utf8(' \n\t\u00a0\u200b\r\n')],
    ['empty', Buffer.from('\ufeff', 'utf16le')],
    ['binary', Buffer.from('%PDF-1.7 and so on')],
    ['binary', Buffer.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['binary', Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 7) % 32))],
    ['encoding', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
  ])('says %s', (expected, bytes) => {
    expect(code(bytes)).toBe(expected);
  });

  it('gives back any valid UTF-8 text unchanged', () => {
    const text = fc.string({ unit: 'grapheme' }).map((words) => `Said so: ${words.replaceAll('\0', '')}`);
    fc.assert(fc.property(text, (written) => decode(utf8(written)).text === written));
  });

  it('never throws and never leaves what cannot be stored', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(bytes, 'here');
        return 'code' in decoded || (decoded.text.isWellFormed() && !decoded.text.includes('\0'));
      }),
    );
  });

  it('decodes mixed bytes as a whole when they are valid', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(fc.property(text, (words) => decodeMixed(Buffer.concat([utf8(`é${words} `), Buffer.of(0xe9)])).text === `é${words} é`));
  });
});
