import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences } from '../../src/language/sentences.ts';
import { findTokens } from '../../src/language/tokens.ts';
import { anyText } from './random-text.ts';

function cut(text: string): string[] {
  const tokens = findTokens(text);
  return findSentences(text, tokens).map(([from, to]) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('one paragraph is cut where a sentence ends', () => {
  test.each([
    ['plain stops', 'The talks ended. Both sides left! Why? Nobody knows.', 4],
    ['titles and initials', 'Mr. Li met Gen. J. R. Smith of Acme Corp. in Strelsau. They spoke.', 2],
    ['U.S. within a sentence', 'The U.S. State Department and the U.S. Navy agreed.', 1],
    ['U.S. at the end of one', 'He left for the U.S. The talks went on.', 2],
    ['a place with stops before a title', 'She flew to Washington, D.C. Deputy Foreign Minister Bo Ek stayed at home.', 2],
    ['a place with stops before a title of its own', 'They met in Washington, D.C. Mayor Ann Lee and the D.C. Council agreed.', 1],
    ['a state with stops before a title', 'He met with Japan, U.S. Secretary of State Ann Lee and U.K. Prime Minister Bo Ek.', 1],
    ['a state with stops before a person', 'He left the U.K. Mr. Ek stayed.', 2],
    ['a state with stops before another first word', 'He left the U.A.E. During the talks nobody spoke.', 2],
    ['p.m. at the end of one', 'It began at 5 p.m. After that they left.', 2],
    ['a style before a name', 'They met H.E. Mr. Bo Ek, H.E. Ms. Ida Holm and H.R.H. The Prince.', 1],
    ['titles of other countries', 'Smt. Ann Lee, Msgr. Bo Ek, Engr. Bo Lee and Ma. Ida Holm met Md. Ek.', 1],
    ['a network at the end', 'He said so in a post on X. Norway “will not go”, he added. He posted to X. Lee left.', 4],
    ['an initial like a network', 'He spoke with X. Lee and Malcolm X. Ek.', 1],
    ['a state with stops before somebody who speaks', 'She broke with the U.S. Lee explained why. It came from the U.K. Bo Ek said so.', 4],
    [
      'a state with stops before its body',
      'A man of the U.S. Senate said so to the U.S. Marines had they asked by the U.N. Charter was used.',
      1,
    ],
    ['a stop before a row of asterisks', 'They spoke of the dispute.*** President Ann Lee: Welcome. (*** marks a cut.)', 3],
    ['a stop before a closing mark', '“We are ready.” She left. (It was late.) He stayed.', 4],
    ['a stop after a closing mark', 'He called it “a start”. She agreed.', 2],
    ['straight marks', '"We are ready." "So are we." They shook hands.', 3],
    ['two apostrophes', "''We are ready.'' ''So are we.'' He said: ''It is late. We must go.'' They left.", 5],
    ['a question inside a sentence', '“Are you ready?” she asked. He was.', 2],
    ['U.S. before a closing mark', 'He said "go to the U.S." Then he left.', 2],
    ['an ellipsis that goes on', 'He waited … and waited... but no one came.', 1],
    ['an ellipsis that ends', 'He waited… Nobody came... She left.', 3],
    ['an ellipsis before a number', 'It rose … 20 percent or .. 30 percent.', 1],
    ['numbers', 'It rose 3.5 percent to 1.2 million. No. 10 said so.', 2],
    ['a missing space', 'The talks ended.Both sides left.', 2],
    ['an address', 'See https://example.org/a.b. It is all there.', 2],
    ['no stop at all', 'Talks in Strelsau', 1],
    ['nothing', '', 0],
  ])('%s', (_, text, count) => expect(cut(text)).toHaveLength(count));

  test('closing marks stay with the sentence that they close', () => {
    expect(cut('He said: "It is done." (She agreed.) “Good!” he said.')).toEqual([
      'He said: "It is done."',
      '(She agreed.)',
      '“Good!” he said.',
    ]);
  });
});

test('ranges follow each other, hold every token, and none is longer than the limit', () => {
  fc.assert(
    fc.property(anyText, fc.nat(12), (bit, times) => {
      const text = bit.repeat(times);
      const tokens = findTokens(text);
      let at = 0;
      for (const [from, to] of findSentences(text, tokens)) {
        expect(from).toBe(at);
        expect(to).toBeGreaterThan(from);
        expect(to - from).toBeLessThanOrEqual(180);
        at = to;
      }
      expect(at).toBe(tokens.length);
    }),
    { numRuns: 200 },
  );
});
