import { expect, test } from 'vitest';
import { findActors } from '../../../../src/reading/stages/actors/index.ts';
import { handAnalysis } from '../../../hand-analysis.ts';

const names = (text: string): string[] => findActors(handAnalysis(text)).map(({ name, country }) => `${name} ${country}`);

test('a short form that the text spells out is no namesake of the tables', () => {
  expect(names('The Armed Forces of the Philippines (AFP) left. The AFP thanked Peru.')).not.toContain('Agence France-Presse FRA');
  expect(names('The AFP thanked Peru.')).toContain('Agence France-Presse FRA');
  expect(names('The African Union (AU) left. The AU thanked Peru.')).toContain('African Union AFU');
});
