import { expect, test } from 'vitest';
import { withScores } from '../../../bench/folds/held.ts';
import { typeBetween } from '../../../bench/folds/type-between.ts';
import { readAnalysis } from '../../../src/reading/index.ts';
import { recordedDocument } from '../../reading/stages/recorded-documents.ts';

const text = 'Kenyan President Ann Lee visited Peru. She signed a trade agreement and addressed parliament.';

test('what is read between the two sides goes before what the model says of the whole text', () => {
  const reading = readAnalysis(recordedDocument(text));
  expect(typeBetween(reading, { text, source: 'Kenyan President Ann Lee', target: 'Peru' }, 'AID')).toBe('CONSULT');
  expect(typeBetween(reading, { text, source: 'Peru', target: 'parliament' }, 'AID')).toBe('AID');
});

test('scores of other sentences than the text has are refused', () => {
  const held = { id: 'plv-1', fold: 0, text: 'AID', scores: [[1]] };
  expect(() => withScores(recordedDocument(text), held)).toThrow('plv-1 has 2 sentences, and the folds were made over 1');
});
