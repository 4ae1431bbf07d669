import { expect, test } from 'vitest';
import { countTones, mixFields } from '../../../src/record/index.ts';

const said = (cue: string, statements = 1, year = 2024) => ({ year, source: 'FIN', cue, statements });

test('cues have the tone of their verbs, however they are inflected', () => {
  const [first, second] = countTones([
    said('warned', 2),
    said('stressed and underscored'),
    said('said in a statement', 4),
    said('criticizing', 1, 2025),
  ]);
  expect(first).toMatchObject({ year: 2024, statements: 7, warm: 0, firm: 2, sharp: 2 });
  expect(first?.words[0]).toEqual({ word: 'warn', tone: 'sharp', statements: 2 });
  expect(second).toMatchObject({ year: 2025, sharp: 1, words: [{ word: 'criticize' }] });
});

test('economy against security, by year', () => {
  const mixed = mixFields([
    { year: 2023, topic: 'trade', fields: 2 },
    { year: 2023, topic: 'culture', fields: 1 },
    { year: 2023, topic: null, fields: 1 },
    { year: 2024, topic: 'military', fields: 3 },
  ]);
  expect(mixed).toMatchObject([
    {
      year: 2023,
      fields: 4,
      economy: 2,
      security: 0,
      topics: [
        ['trade', 2],
        ['culture', 1],
      ],
    },
    { year: 2024, fields: 3, economy: 0, security: 3 },
  ]);
});
