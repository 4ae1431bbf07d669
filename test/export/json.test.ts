import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsAt } from '../../src/domain/index.ts';
import { readingToJson } from '../../src/export/json.ts';
import { readingSchema, writeJsonSchema } from '../../src/export/json-schema.ts';
import { sliceCodePoints, spread, textsWithSpans } from './random-texts.ts';
import { READING } from './reading-example.ts';

describe('readingToJson', () => {
  const json = readingToJson(READING);

  test('keeps to the schema and adds no key to it', () => {
    expect(readingSchema.parse(json)).toEqual(json);
  });

  test('has every key of the contract in its order', () => {
    expect(Object.keys(json).join(' ')).toBe(
      'schema document sentences actors times places channels statements events visits relations appointments commitments fields doubts',
    );
  });

  test('counts in code points after astral characters', () => {
    const [time] = json.times;
    expect(sliceCodePoints(json.document.text, ...(time?.span ?? [0, 0]))).toBe('Thursday');
    expect(READING.times[0]?.span.start).toBe((time?.span[0] ?? 0) + 3);
  });

  test('rounds confidence and leaves absent things null', () => {
    expect(json.actors[0]?.confidence).toBe(0.912);
    expect(json.channels[0]).toEqual({
      id: 'c0',
      kind: 'outlet',
      issuer: null,
      span: null,
      through: null,
      over: [],
      confidence: 1,
      by: 'outlet',
    });
    expect(json.actors[2]?.offices).toEqual([{ title: 'Minister', country: null, since: '2023-11', span: null }]);
  });

  test('any span reads the same in code points as inside the program', () => {
    fc.assert(
      fc.property(textsWithSpans, ({ text, spans }) => {
        const made = readingToJson(spread(text, spans));
        const want = spans.map((span) => wordsAt(text, span));
        const read = (found: readonly [number, number][]) => found.map(([start, end]) => sliceCodePoints(text, start, end));
        expect(read(made.times.map((time) => time.span))).toEqual(want);
        expect(read(made.actors[0]?.mentions.map((mention) => mention.span) ?? [])).toEqual(want);
        for (const part of ['source', 'cue', 'content', 'quoted'] as const) expect(read(made.statements[0]?.[part] ?? [])).toEqual(want);
        expect(readingSchema.parse(made)).toEqual(made);
      }),
    );
  });
});

test('docs/reading.schema.json is up to date', () => {
  const file = new URL('../../docs/reading.schema.json', import.meta.url);
  expect(readFileSync(file, 'utf8'), 'run node scripts/generate-schema.ts').toBe(writeJsonSchema());
});
