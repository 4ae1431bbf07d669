import type { FieldYear, ToneYear } from '../../../record/index.ts';
import { plainWords } from '../../parts/words.ts';
import { drawYears } from '../draw-years.ts';
import type { Drawing, Swatch } from '../drawing.ts';

const AREAS: readonly Swatch[] = [
  { look: 'blue', name: 'economy' },
  { look: 'rust', name: 'security' },
  { look: 'grey', name: 'others' },
];
const TONES: readonly Swatch[] = [
  { look: 'blue', name: 'warm' },
  { look: 'grey', name: 'firm' },
  { look: 'rust', name: 'sharp' },
];

/** What is named with the two, by year; null where nothing is. */
export function fields(all: readonly FieldYear[]): Drawing | null {
  if (all.length === 0) return null;
  const topics = [...new Set(all.flatMap(({ topics }) => topics.map(([topic]) => topic)))].toSorted();
  return {
    name: 'fields',
    title: 'Fields named, by year',
    ...drawYears(all, { parts: AREAS, unit: 'fields' }, ({ fields, economy, security }) => [
      economy,
      security,
      fields - economy - security,
    ]),
    heads: ['Year', 'Fields', 'Economy', 'Security', ...topics.map(plainWords)],
    rows: all.map(({ year, fields, economy, security, topics: own }) => {
      const counts = new Map(own);
      return [`${year}`, fields, economy, security, ...topics.map((topic) => counts.get(topic) ?? 0)];
    }),
  };
}

/** In which tone one side speaks, by year; null where no statement of it has one. `who`: its name. */
export function tones(all: readonly ToneYear[], source: string, who: string): Drawing | null {
  const own = all.filter((tone) => tone.source === source);
  if (!own.some(({ words }) => words.length > 0)) return null;
  return {
    name: `tone-${source}`,
    title: `${who}: tone by year`,
    ...drawYears(own, { parts: TONES, unit: 'statements' }, ({ warm, firm, sharp }) => [warm, firm, sharp]),
    heads: ['Year', 'Statements', 'Warm', 'Firm', 'Sharp', 'Words'],
    rows: own.map(({ year, statements, warm, firm, sharp, words }) => [
      `${year}`,
      statements,
      warm,
      firm,
      sharp,
      words.map(({ word, statements }) => `${word} ${statements}`).join(', '),
    ]),
  };
}
