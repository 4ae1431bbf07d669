import { expect, test } from 'vitest';
import { pairStatements } from '../../bench/pairs.ts';
import type { Statement } from '../../src/domain/index.ts';

const TEXT = '😀 Lee said talks went well. Kovac denied it.';

function statement(source: string, content: string): Statement {
  const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  const rest = { id: 's', speaker: null, cue: [], quoted: [], manner: 'indirect' as const, addressee: null, channel: null, within: null };
  return { ...rest, source: source ? [span(source)] : [], content: [span(content)], confidence: 1, by: 'x' };
}

/** Code points: the emoji counts one. */
const gold = [
  { source: [[2, 5]], content: [[11, 26]] },
  { source: [[28, 33]], content: [[41, 43]] },
] as const;

test('right is what shares content and source with gold', () => {
  const right = pairStatements(TEXT, gold, [statement('Lee', 'talks went well'), statement('Lee', 'it')]);
  expect([...right]).toEqual([0]);
});

test('a gold statement pairs once', () => {
  const right = pairStatements(TEXT, gold, [statement('Lee', 'talks went well'), statement('Lee', 'talks went')]);
  expect([...right]).toEqual([0]);
});
