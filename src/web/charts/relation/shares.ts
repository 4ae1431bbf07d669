import type { FieldYear, ToneYear } from '../../../record/index.ts';
import { plainWords } from '../../parts/words.ts';
import type { Drawing, Swatch } from '../drawing.ts';
import { drawStacks } from '../stacks.ts';

const WIDTH = 460;
const HEIGHT = 220;

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
    width: WIDTH,
    height: HEIGHT,
    content: drawStacks(
      everyYear(all).map(([year, own]) => ({
        label: `${year}`,
        values: own ? [own.economy, own.security, own.fields - own.economy - own.security] : [0, 0, 0],
      })),
      { width: WIDTH, height: HEIGHT, parts: AREAS, unit: 'fields', names: 8 },
    ),
    legend: AREAS,
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
    title: `Tone of ${who}, by year`,
    width: WIDTH,
    height: HEIGHT,
    content: drawStacks(
      everyYear(own).map(([year, tone]) => ({ label: `${year}`, values: tone ? [tone.warm, tone.firm, tone.sharp] : [0, 0, 0] })),
      { width: WIDTH, height: HEIGHT, parts: TONES, unit: 'statements', names: 8 },
    ),
    legend: TONES,
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

/** Years between that have nothing have their place. */
function everyYear<Row extends { readonly year: number }>(rows: readonly Row[]): [number, Row | undefined][] {
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => [first + at, rows.find(({ year }) => year === first + at)]);
}
