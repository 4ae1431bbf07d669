import { expect, test } from 'vitest';
import { type Dependent, END, Grammar } from '../../../src/language/decode/grammar.ts';

const ROOT: Dependent = { relation: 'root', upos: 'VERB' };

/** Verbs with an object, seldom with another before it. */
const grammar = new Grammar([
  'root\tVERB\tright\tbegin\t\tbegin\tobj\tNOUN\t8',
  `root\tVERB\tright\tobj\to\tbegin\t${END}\t\t8`,
  'root\tVERB\tright\tbegin\t\tbegin\tiobj\tPRON\t2',
  'root\tVERB\tright\tiobj\t\tbegin\tobj\tNOUN\t2',
  `root\tVERB\tright\tobj\to\tiobj\t${END}\t\t2`,
]);

const object: Dependent = { relation: 'obj', upos: 'NOUN' };
const receiver: Dependent = { relation: 'iobj', upos: 'PRON' };

test('dependents that were seen beside each other are likelier than those that were not', () => {
  const score = (...dependents: Dependent[]) => grammar.score(ROOT, 'right', dependents);
  expect(score(receiver, object)).toBeGreaterThan(score(object, object));
  expect(score(receiver, object)).toBeGreaterThan(score(object, receiver));
});

test('a dependent of another part of speech than was seen is less likely', () => {
  const score = (upos: Dependent['upos']) => grammar.score(ROOT, 'right', [{ relation: 'obj', upos }]);
  expect(score('NOUN')).toBeGreaterThan(score('ADV'));
});

test('a context never seen goes by the shorter ones', () => {
  const score = (dependent: Dependent) => grammar.score({ relation: 'ccomp', upos: 'VERB' }, 'right', [dependent]);
  expect(score(object)).toBeGreaterThan(score(receiver));
  expect(Number.isFinite(grammar.score({ relation: 'acl', upos: 'NUM' }, 'left', [{ relation: 'vocative', upos: 'X' }]))).toBe(true);
});

test('punctuation counts for nothing', () => {
  const comma: Dependent = { relation: 'punct', upos: 'PUNCT' };
  const score = (...dependents: Dependent[]) => grammar.score(ROOT, 'right', dependents);
  expect(score(receiver, comma, object, comma)).toBe(score(receiver, object));
});

test('the table of the English model knows English', () => {
  const english = Grammar.fromFile(new URL('../../../models/english/grammar.tsv', import.meta.url));
  const subject: Dependent = { relation: 'nsubj', upos: 'NOUN' };
  expect(english.score(ROOT, 'left', [subject])).toBeGreaterThan(english.score(ROOT, 'left', [subject, subject]));
  expect(english.score(ROOT, 'right', [receiver, object])).toBeGreaterThan(english.score(ROOT, 'right', [object, receiver]));
});
