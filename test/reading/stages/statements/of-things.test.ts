import { describe, expect, test } from 'vitest';
import { showStatements } from './hand-statements.ts';

describe('in a readout what a thing does is not said', () => {
  const told = (subject: string, cue: string) =>
    showStatements(`The ${subject} ${cue} the unity of the region.`, {
      register: 'readout',
      lemmas: { newcomers: 'newcomer' },
      said: [{ source: `The ${subject}`, cue, content: ['the unity of the region'] }],
      syntax: [
        [subject, 'NOUN', cue, 'nsubj'],
        [cue, 'VERB', null, 'root'],
      ],
    });

  test.each([
    ['move', 'promotes'],
    ['exclusion', 'furthers'],
  ])('the %s %s', (subject, cue) => expect(told(subject, cue)).toEqual([]));

  test.each([
    ['report', 'promotes'],
    ['minister', 'promotes'],
    ['delegation', 'promotes'],
    ['newcomers', 'shared'],
  ])('the %s %s', (subject, cue) => expect(told(subject, cue)).toEqual([`?: [The ${subject}] [${cue}] [the unity of the region]`]));
});

test('but what is done to a thing in the passive may be', () =>
  expect(
    showStatements('The new bridge was lauded in Lima.', {
      register: 'readout',
      said: [{ cue: 'was lauded', content: ['The new bridge'] }],
      syntax: [
        ['bridge', 'NOUN', 'lauded', 'nsubj:pass'],
        ['lauded', 'VERB', null, 'root'],
      ],
    }),
  ).toEqual(['?: [] [was lauded] [The new bridge]']));
