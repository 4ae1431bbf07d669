import { expect, test } from 'vitest';
import { showStatements } from './hand-statements.ts';

const told = (subject: string, cue: string, content: string, lemma: string) =>
  showStatements(`${subject} ${cue} ${content}.`, {
    lemmas: { [cue]: lemma },
    said: [{ source: subject, cue, content: [content] }],
    syntax: [
      [subject, 'PROPN', cue, 'nsubj'],
      [cue, 'VERB', null, 'root'],
    ],
  });

test.each([
  ['Kenya', 'signed', 'the declaration on trade', 'sign'],
  ['Kenya', 'summoned', 'the envoy of Peru', 'summon'],
  ['Kenya', 'declared', 'two envoys persona non grata', 'declare'],
])('what is done is not said: %s %s %s', (subject, cue, content, lemma) => expect(told(subject, cue, content, lemma)).toEqual([]));

test.each([
  ['Kenya', 'summoned', 'the envoy to lodge a protest', 'summon'],
  ['Kenya', 'declared', 'that it would leave', 'declare'],
])('but %s %s %s', (subject, cue, content, lemma) => expect(told(subject, cue, content, lemma)).toHaveLength(1));
