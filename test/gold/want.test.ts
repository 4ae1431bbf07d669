import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsAt } from '../../src/domain/index.ts';
import { parseWant } from './want.ts';

const TEXT = `Oslo, 5 May 2024

"We will sign," Anna Berg said on Sunday. "We will not wait."

The ministry said Berg told reporters that the treaty was "nearly done." It is believed that Oslo will wait until Sunday.

“The door is open,” Berg said. “Come in.

“Come in soon.”`;

const read = (...lines: string[]) => parseWant('want.txt', lines.join('\n'), TEXT);

describe('parseWant', () => {
  test('reads date, times and persons', () => {
    const want = read('date 2024-05-05', '# a comment', '', 'time "Sunday"#2 = 2024-05-12', 'person "Anna Berg" NOR', 'person "Berg" -');
    expect(want.date).toBe('2024-05-05');
    expect(want.times).toEqual([{ span: { start: TEXT.lastIndexOf('Sunday'), end: TEXT.lastIndexOf('Sunday') + 6 }, value: '2024-05-12' }]);
    expect(want.persons).toEqual([
      { name: 'Anna Berg', country: 'NOR' },
      { name: 'Berg', country: null },
    ]);
  });

  test('reads a statement of several runs, its quotation marks kept', () => {
    const [said] = read(
      'said "Anna Berg" direct | source "Anna Berg" | cue "said" | content ""We will sign," // "We will not wait.""',
    ).statements;
    expect(said).toMatchObject({ speakers: ['Anna Berg'], manner: 'direct', source: 'Anna Berg', cue: 'said', within: null, line: 1 });
    expect(said?.content.map((run) => wordsAt(TEXT, run))).toEqual(['"We will sign,"', '"We will not wait."']);
  });

  test('reads a content with its middle left out', () => {
    const [said] = read('said nobody indirect | cue "It is believed" | content "that Oslo … until Sunday"').statements;
    expect(said?.speakers).toEqual([]);
    expect(said?.content.map((run) => wordsAt(TEXT, run))).toEqual(['that Oslo will wait until Sunday']);
  });

  test('a quotation that runs on into the next paragraph is direct', () => {
    const line = 'said "Anna Berg" direct | source "Berg" | cue "said" | content "“The door is open,” // “Come in. // “Come in soon.”"';
    expect(read(line).statements).toHaveLength(1);
  });

  test('finds the statement that another is told in, and joins several speakers', () => {
    const { statements } = read(
      'said "ministry" mixed | source "The ministry" | cue "said" | content "Berg told reporters … "nearly done.""',
      'said "Anna Berg + ministry" mixed | source "Berg" | cue "told" | content "that the treaty was "nearly done."" | within "said"',
    );
    expect(statements.map((statement) => statement.within)).toEqual([null, 0]);
    expect(statements[1]?.speakers).toEqual(['Anna Berg', 'ministry']);
  });
});

describe('faults in want.txt', () => {
  const said = (rest: string) => `said "Anna Berg" ${rest}`;
  test.each([
    ['dat 2024-05-05', '"dat" is no kind of record'],
    ['date 5 May', 'write: date YYYY-MM-DD'],
    ['time "Monday" = 2024-05-06', 'not in the article: "Monday"'],
    ['time "Sunday"#3 = 2024-05-12', '"Sunday" is not in the article 3 times'],
    ['time "Sun" = 2024-05-05', 'not in the article: "Sun"'],
    ['time "Sunday" 2024-05-05', 'write: time "words" = VALUE'],
    ['person "Anna Bergen" NOR', 'not in the article: "Anna Bergen"'],
    ['person "Anna Berg" Norway', 'write: person "Name" ISO3'],
    [said('loud | source "Berg" | cue "said" | content "Oslo"'), 'write: said "Name" direct|indirect|mixed'],
    [said('indirect | source "Berg" | content "that Oslo … Sunday"'), 'needs a cue and a content'],
    [said('indirect | cue "said" | content "that Oslo … Sunday"'), 'a speaker needs a source'],
    [said('indirect | source "Berg" | cue "said" | cue "told" | content "that Oslo … Sunday"'), 'cue is given twice'],
    [said('indirect | source "Berg" | verb "said" | content "that Oslo … Sunday"'), 'not understood: verb "said"'],
    [said('indirect | source "Berg" | cue "said" | content "Come in"'), '"Come in" is in the article 2 times'],
    [
      said('direct | source "Berg" | cue "said" | content ""We will not wait." // "We will sign,""'),
      'not in the article after the run before it',
    ],
    [said('indirect | source "Berg" | cue "said" | content "that … Oslo … Sunday"'), 'write one …'],
    [
      said('direct | source "Berg" | cue "told" | content "that the treaty was "nearly done.""'),
      'the manner is mixed by its quotation marks, not direct',
    ],
    [
      said('indirect | source "Berg" | cue "said" | content ""We will sign,""'),
      'the manner is direct by its quotation marks, not indirect',
    ],
    [
      said('mixed | source "Berg" | cue "told" | content "that the treaty was "nearly done."" | within "said"'),
      'no statement with the cue "said"',
    ],
  ])('%s', (line, cause) => {
    expect(() => read('date 2024-05-05', line)).toThrow(cause);
    expect(() => read('date 2024-05-05', line)).toThrow(/^want\.txt:2: /);
  });

  test('are all listed at once', () => {
    expect(() => read('date today', 'time "noon" = T12:00')).toThrow(
      'want.txt:1: write: date YYYY-MM-DD\nwant.txt:2: not in the article: "noon"',
    );
  });
});

const folder = new URL('../../gold/', import.meta.url);
const articles = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('the golden readings', () => {
  test('are at least fourteen', () => expect(articles.length).toBeGreaterThanOrEqual(14));

  test.each(articles.map((entry) => entry.name))('%s', (name) => {
    const file = (part: string) => readFileSync(new URL(`${name}/${part}`, folder), 'utf8');
    const want = parseWant(`gold/${name}/want.txt`, file('want.txt'), file('article.md'));
    expect(want.date).not.toBeNull();
    expect(want.times.length).toBeGreaterThan(0);
    expect(want.statements.length).toBeGreaterThan(0);
  });
});
