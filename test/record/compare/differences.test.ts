import { describe, expect, test } from 'vitest';
import { differencesOf, type Part, tellDifferences } from '../../../src/record/compare/differences.ts';
import { toneOf } from '../../../src/record/compare/tone.ts';

/** A part of an account with dates and cues. */
function part(dates: readonly string[], cues: readonly string[], forms: readonly string[] = []): Part {
  const commitments = forms.map((form) => ({ form, standing: 'new', content: [[0, 5]] }));
  const times = dates.map((value) => ({ type: 'DATE', value, span: [0, 5] }));
  const reading = { document: { text: 'x'.repeat(9) }, times, commitments, relations: [] };
  const voices = cues.map((cue) => ({ name: 'Berg', country: 'NOR', cue, tone: toneOf(cue)?.tone ?? null, otherSide: false }));
  return { reading: reading as unknown as Part['reading'], spans: [[0, 9]], voices };
}

const tell = (a: Part, b: Part) => tellDifferences(differencesOf(a, b));

describe('what two accounts of a point give differently', () => {
  test('days against days; a month or a vague past contradicts none', () => {
    expect(tell(part(['2031-05-03'], []), part(['2031-05-04'], []))).toBe('dates: 2031-05-03 against 2031-05-04');
    expect(tell(part(['2031-05-03'], []), part(['2031-06', 'PAST_REF'], []))).toBeNull();
  });

  test('blame or praise on one side, with what the other has instead; insisting beside saying is no difference', () => {
    expect(tell(part([], ['condemned']), part([], ['noted']))).toBe('tone: condemned against noted');
    expect(tell(part([], ['stressed']), part([], ['noted']))).toBeNull();
    expect(tell(part([], ['thanked', 'noted']), part([], ['welcomed']))).toBeNull();
  });

  test('a promise that one alone tells of', () => {
    expect(tell(part([], [], ['pledge']), part([], []))).toBe('promise: pledge in the first alone');
  });
});
