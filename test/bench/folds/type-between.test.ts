import { expect, test } from 'vitest';
import { withScores } from '../../../bench/folds/held.ts';
import { typeBetween } from '../../../bench/folds/type-between.ts';
import { readAnalysis } from '../../../src/reading/index.ts';
import { recordedDocument } from '../../reading/stages/recorded-documents.ts';

const text = 'Secretary Ann Lee met Kenyan President Jan Odu to congratulate him.';

test('what is read between the two sides goes before what the model says of the whole text', () => {
  const reading = readAnalysis(recordedDocument(text));
  expect(typeBetween(reading, { text, source: 'Secretary Ann Lee', target: 'Kenyan President Jan Odu' }, 'AID')).toBe('CONSULT');
  expect(typeBetween(reading, { text, source: 'Secretary', target: 'congratulate' }, 'AID')).toBe('AID');
});

test('scores of other sentences than the text has are refused', () => {
  const held = { id: 'plv-1', fold: 0, text: 'AID', scores: [] };
  expect(() => withScores(recordedDocument(text), held)).toThrow('plv-1 has 1 sentences, and the folds were made over 0');
});
