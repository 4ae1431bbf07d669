import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, FRENCH, nestedPage } from './articles.ts';
import { type ReadingJson, readingsIn, timesOf } from './reading-json.ts';
import { Desk, type Ran } from './run-chancery.ts';

const desk = new Desk();
afterAll(() => desk.clear());

const utf16 = Buffer.from('\ufeffIt ended on 4 May 2024 – “at last”.', 'utf16le');
const windows1252 = Buffer.concat([
  Buffer.from('It ended on 5 May 2024 '),
  Buffer.of(0x96, 0x20, 0x93),
  Buffer.from('in the caf'),
  Buffer.of(0xe9, 0x94),
  Buffer.from('.'),
]);
const rows = [
  '{"id": "first", "text": "It ended on 6 May 2024. And it began on Sunday.", "date": "2024-05-08"}',
  '{"id": "broken", "text": "It ended',
  '',
  '{"id": "no text"}',
  '{"id": 7, "text": "Half \\ud83d of it, \\u0000 ended on 7 May 2024. The rest goes on."}',
];

/** Each is read in one run, in this order: a model is loaded once. */
const GOOD = {
  'news.txt': ARTICLE,
  'one.txt': 'Yes',
  'mark.txt': '👍',
  'utf16.txt': utf16,
  'windows.txt': windows1252,
  'nul.txt': `It ended\0 on 3 May 2024, and that was that. ${'The talks went on. '.repeat(5)}`,
  'controls.txt': '\u202eIt ended\u202c \u2067on\u2069 3 May 2024\u200f, they said.\r\nThen\u00ad they left.\r\n',
  'page.html':
    '<html><head><title>Talks end</title></head><body><article><h1>Talks end</h1><p>It ended on 9 May 2024 &amp; was good.</p></article></body></html>',
};
const BAD = {
  'empty.txt': '',
  'blank.txt': ' \n\u00a0\n',
  'binary.txt': Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 23),
  'french.txt': FRENCH,
  'deep.html': nestedPage(20_000),
};

let ran: Ran;
let readings: ReadingJson[];
beforeAll(() => {
  const good = desk.put(GOOD);
  const bad = desk.put(BAD);
  desk.put({ 'rows.jsonl': rows.join('\n') });
  const inputs = [...good, ...bad, 'missing.txt', 'rows.jsonl', 'nothing-*.txt'];
  ran = desk.run(['read', ...inputs, '--format', 'json', '--date', '2020-01-01', '--workers', '1', '--quiet']);
  readings = readingsIn(ran.out);
}, 120_000);

test('what can be read is read, in order, and the status says that some failed', () => {
  expect(ran.status).toBe(3);
  expect(readings).toHaveLength(Object.keys(GOOD).length + 2);
  expect(readings.slice(-2).map(({ document }) => document.id)).toEqual(['first', '7']);
});

describe('each failure is one line that names the input', () => {
  test.each([
    ['empty.txt', /empty/],
    ['blank.txt', /empty/],
    ['binary.txt', /not a text file/],
    ['french.txt', /not in English.*French/],
    ['deep.html', /nested 20\d{3} deep/],
    ['missing.txt', /not found/],
    ['rows.jsonl:2', /JSON/],
    ['rows.jsonl:4', /text/],
    ['nothing-*.txt', /not found/],
  ])('%s', (where, why) => {
    const lines = ran.err.split('\n').filter((line) => line.startsWith(`chancery: ${where}: `));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(why);
  });

  test('and nothing else is said', () => expect(ran.err.trim().split('\n')).toHaveLength(9));
});

describe('what was read', () => {
  const named = (name: keyof typeof GOOD) => readings[Object.keys(GOOD).indexOf(name)] as ReadingJson;

  test('plain text stays as it is, offsets counted in code points', () => {
    expect(named('news.txt').document.text).toBe(ARTICLE);
    expect(timesOf(named('news.txt'))).toEqual(['3 May 2024', '16 June 2024', '7 July 1998', '8 August 2018']);
  });

  test('one word, one mark', () => {
    expect(named('one.txt').sentences).toHaveLength(1);
    expect(named('mark.txt').sentences).toEqual([{ span: [0, 1] }]);
  });

  test('other encodings', () => {
    expect(named('utf16.txt').document.text).toBe('It ended on 4 May 2024 – “at last”.');
    expect(timesOf(named('utf16.txt'))).toEqual(['4 May 2024']);
    expect(named('windows.txt').document.text).toBe('It ended on 5 May 2024 – “in the café”.');
    expect(timesOf(named('windows.txt'))).toEqual(['5 May 2024']);
  });

  test('NUL and broken characters become U+FFFD, one for one', () => {
    expect(named('nul.txt').document.text).toContain('It ended\ufffd on 3 May 2024');
    expect(timesOf(named('nul.txt'))[0]).toBe('3 May 2024');
    const last = readings.at(-1) as ReadingJson;
    expect(last.document.text).toContain('Half \ufffd of it, \ufffd ended');
    expect(timesOf(last)[0]).toBe('7 May 2024');
  });

  test('invisible controls stay and move no offset', () => {
    expect(named('controls.txt').document.text).toBe(GOOD['controls.txt']);
    expect(timesOf(named('controls.txt'))).toEqual(['3 May 2024']);
  });

  test('the article of a page', () => {
    expect(named('page.html').document.text).toContain('It ended on 9 May 2024 & was good.');
    expect(named('page.html').document.text).not.toContain('<');
  });

  test('a date given with the input comes before --date, which fills in', () => {
    const first = readings.at(-2) as ReadingJson;
    expect(first.document.date).toBe('2024-05-08');
    expect(first.times.map(({ value }) => value)).toContain('2024-05-05');
    expect(named('one.txt').document.date).toBe('2020-01-01');
  });
});
