import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/domain/index.ts';
import { mendPartners } from '../../../src/reading/stages/partners.ts';
import { handAnalysis } from '../../hand-analysis.ts';

type Word = readonly [string, 'VERB' | 'NOUN' | 'PROPN' | 'ADP' | 'PART', string | null, string];

/** `word ← head (relation)` of a word, mended. */
function headOf(analysis: Analysis, word: string): string {
  const { tokens } = mendPartners(analysis);
  const token = tokens.find(({ text }) => text === word);
  return `${word} ← ${tokens[token?.head ?? -1]?.text} (${token?.relation})`;
}

function parsed(text: string, preposition: string, marked: boolean): Analysis {
  const syntax: Word[] = [
    ['Lee', 'PROPN', 'spoke', 'nsubj'],
    ['spoke', 'VERB', null, 'root'],
    [preposition, 'ADP', 'Ek', 'case'],
    ['Ek', 'PROPN', 'offer', 'nsubj'],
    ...(marked ? [['to', 'PART', 'offer', 'mark'] as Word] : []),
    ['offer', 'VERB', 'spoke', 'advcl'],
  ];
  return handAnalysis(text, { syntax });
}

describe('whoever stands behind a preposition and before "to"', () => {
  test('is no subject of what is done', () =>
    expect(headOf(parsed('Lee spoke with Ek to offer help.', 'with', true), 'Ek')).toBe('Ek ← spoke (obl)'));

  test('is one after "for"', () => expect(headOf(parsed('Lee spoke for Ek to offer help.', 'for', true), 'Ek')).toBe('Ek ← offer (nsubj)'));

  test('is one without "to"', () =>
    expect(headOf(parsed('Lee spoke with Ek offer help.', 'with', false), 'Ek')).toBe('Ek ← offer (nsubj)'));
});
