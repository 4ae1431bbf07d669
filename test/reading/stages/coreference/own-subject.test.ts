import { expect, test } from 'vitest';
import { subjectOver } from '../../../../src/reading/stages/coreference/own-subject.ts';
import { recordedDocument } from '../recorded-documents.ts';

test('an object is not the subject of the verb that its own verb does the work of', () => {
  const { tokens } = recordedDocument('Secretary Ann Lee met Kenyan President Jan Odu to congratulate him.');
  const him = tokens.findIndex(({ text }) => text === 'him');
  expect(tokens[subjectOver(tokens, him)]?.text).toBe('Ann');
  expect(subjectOver(tokens, 0)).toBe(-1);
});
