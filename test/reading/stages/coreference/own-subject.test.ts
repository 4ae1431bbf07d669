import { expect, test } from 'vitest';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { subjectOver } from '../../../../src/reading/stages/coreference/own-subject.ts';
import { recordedDocument } from '../recorded-documents.ts';

test('an object is not the subject of the verb that its own verb does the work of', () => {
  const { tokens } = recordedDocument('Secretary Ann Lee met Kenyan President Jan Odu to congratulate him.');
  const him = tokens.findIndex(({ text }) => text === 'him');
  expect(tokens[subjectOver(tokens, him)]?.text).toBe('Ann');
  expect(subjectOver(tokens, 0)).toBe(-1);
});

test.each([
  ['Kenya watches the river, working with engineers to clean it.', 'Kenya'],
  ['Kenya kept the bridge by repairing it.', 'Kenya'],
  ['Kenya began mending it.', 'Kenya'],
  ['Kenya thanked Peru for supporting it.', null],
  ['Kenya kept Peru from attacking it.', null],
])('whom an object does not mean, through verbs without a subject of their own: %s', async (text, subject) => {
  const article = { id: 'one', text, title: null, date: null, publisher: null, url: null, language: 'en' };
  const { tokens } = await (await Analyser.load()).analyse(cutArticle(article));
  const it = tokens.findIndex((token) => token.text === 'it');
  expect(tokens[subjectOver(tokens, it)]?.text ?? null).toBe(subject);
});
