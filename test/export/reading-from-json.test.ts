import { expect, test } from 'vitest';
import { readingFromJson, readingToJson } from '../../src/export/index.ts';
import { READING } from './reading-example.ts';

test('a reading comes out of its published shape as it went in', () => {
  const json = readingToJson(READING);
  const back = readingFromJson(json);
  expect(readingToJson(back)).toEqual(json);
  const plain = (reading: typeof READING) => reading.statements.map(({ confidence, ...rest }) => rest);
  expect(plain(back)).toEqual(plain(READING));
  expect(back.document).toEqual(READING.document);
});

test('spans after a sign of two UTF-16 units are moved, and commitments keep who is bound and what made them', () => {
  const text = '👍 Kenya agreed to help Peru.';
  const json = readingToJson({ ...READING, document: { ...READING.document, text } });
  const commitment = {
    id: 'k1',
    form: 'agreement' as const,
    parties: ['a1'],
    by: 'a2',
    content: [[2, 7] as [number, number]],
    fields: [],
    standing: 'new' as const,
    refersTo: null,
    statement: null,
    confidence: 0.5,
    madeBy: 'test/rule',
  };
  const [read] = readingFromJson({ ...json, commitments: [commitment] }).commitments;
  expect(read).toMatchObject({ committed: 'a2', by: 'test/rule', content: [{ start: 3, end: 8 }] });
});
