import { describe, expect, test } from 'vitest';
import { findActors } from '../../../../src/reading/stages/actors/index.ts';
import { handAnalysis } from '../../../hand-analysis.ts';

/** Who says "I" in a text of that title, published by the White House. */
function speakerOf(title: string): string | undefined {
  const actors = findActors(handAnalysis('I thank you.'), [], 'White House', '2023-05-09', title);
  return actors.find(({ mentions }) => mentions.length > 0)?.name;
}

describe('"I" in a speech', () => {
  test('is whoever its title says it is by', () => {
    expect(speakerOf('Speech by the President at a school')).toBe('Joe Biden');
    expect(speakerOf('Speech by Deputy Chief of the Office of the President Ida Holm at a school')).toBe('Ida Holm');
    expect(speakerOf('Remarks by President Biden on trade')).toBe('Joe Biden');
  });
});
