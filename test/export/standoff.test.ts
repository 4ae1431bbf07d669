import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingToBrat } from '../../src/export/brat.ts';
import { readingToWebAnnotations } from '../../src/export/webanno.ts';
import { lengthInCodePoints, sliceCodePoints, spread, textsWithSpans } from './random-texts.ts';
import { READING, TEXT } from './reading-example.ts';

describe('readingToBrat', () => {
  const lines = readingToBrat(READING).split('\n');

  test('marks mentions, times and the parts of statements, runs apart with a semicolon', () => {
    expect(lines).toContain('T9\tTime 95 103\tThursday');
    expect(lines).toContain(
      'T18\tContent 280 352;362 384\t“no border post will be closed before the two delegations have met again whatever else happens”',
    );
  });

  test('relates content to source, cue, speaker, addressee and outer statement', () => {
    const related = lines.filter((line) => line.includes('Arg1:T18'));
    expect(related.map((line) => line.split('\t')[1])).toEqual([
      'Source Arg1:T18 Arg2:T16',
      'Cue Arg1:T18 Arg2:T17',
      'Speaker Arg1:T18 Arg2:T1',
      'Addressee Arg1:T18 Arg2:T4',
      'Within Arg1:T18 Arg2:T15',
    ]);
  });

  test('notes say the rest', () => {
    expect(lines).toContain('#9\tAnnotatorNotes T18\ts3; direct; 0.60 by attribution-tags; via statement of Vell Foreign Ministry');
  });

  test('offsets give the words in code points, one annotation a line', () => {
    fc.assert(
      fc.property(textsWithSpans, ({ text, spans }) => {
        for (const line of readingToBrat(spread(text, spans))
          .split('\n')
          .filter((each) => each.startsWith('T'))) {
          const [, where, words] = line.split('\t') as [string, string, string];
          const runs = where
            .slice(where.indexOf(' ') + 1)
            .split(';')
            .map((run) => run.split(' ').map(Number) as [number, number]);
          expect(runs.map(([start, end]) => sliceCodePoints(text, start, end).replaceAll('\t', ' ')).join(' ')).toBe(words);
        }
      }),
    );
  });
});

describe('readingToWebAnnotations', () => {
  const read = (reading: typeof READING) =>
    readingToWebAnnotations(reading)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('anchors by position and by quotation with its surroundings', () => {
    const time = read(READING).find((note) => note.id.endsWith('#t1'));
    expect(time.target).toEqual({
      source: 'https://example.org/news/1',
      selector: [
        { type: 'TextPositionSelector', start: 95, end: 103 },
        { type: 'TextQuoteSelector', exact: 'Thursday', prefix: TEXT.slice(66, 98), suffix: ' that talks with the Republic of' },
      ],
    });
    expect(sliceCodePoints(TEXT, 95, 103)).toBe('Thursday');
  });

  test('ids are unique, runs that belong together are one composite, and parts link to their statement', () => {
    const notes = read(READING);
    expect(new Set(notes.map((note) => note.id)).size).toBe(notes.length);
    expect(notes.find((note) => note.id.endsWith('#s3')).target.items).toHaveLength(2);
    expect(notes.find((note) => note.id.endsWith('#s3-cue'))).toMatchObject({
      motivation: 'linking',
      body: 'https://example.org/news/1#s3',
    });
  });

  test('a document without an address gets a name', () => {
    const [first] = read({ ...READING, document: { ...READING.document, url: null, id: 'sha256:00 1' } });
    expect(first.target.source).toBe('urn:chancery:sha256%3A00%201');
  });

  test('prefix, quotation and suffix join to a piece of the text', () => {
    fc.assert(
      fc.property(textsWithSpans, ({ text, spans }) => {
        for (const note of read(spread(text, spans)))
          for (const { selector } of note.target.items ?? [note.target]) {
            const [{ start, end }, { exact, prefix, suffix }] = selector;
            expect(sliceCodePoints(text, start, end)).toBe(exact);
            expect(sliceCodePoints(text, Math.max(0, start - 32), start)).toBe(prefix);
            expect(sliceCodePoints(text, end, Math.min(end + 32, lengthInCodePoints(text)))).toBe(suffix);
          }
      }),
    );
  });
});
