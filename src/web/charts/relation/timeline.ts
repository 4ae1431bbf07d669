import type { RelationMonth } from '../../../record/index.ts';
import { shortMonth } from '../../parts/days.ts';
import { capital, plainWords } from '../../parts/words.ts';
import type { Drawing, Swatch } from '../drawing.ts';
import { drawStacks, MARGIN } from '../stacks.ts';

const WIDTH = 960;
const HEIGHT = 300;
/** Columns at most; more months than that are drawn by quarters, then by years. */
const COLUMNS = 96;
const STEPS = [1, 3, 12] as const;
const STEP_NAMES = { 1: 'month', 3: 'quarter', 12: 'year' } as const;

/** Material conflict hangs lowest, material cooperation stands highest. */
const PARTS: readonly (Swatch & { readonly quad: string; readonly way: 1 | -1 })[] = [
  { quad: 'verbal-cooperation', look: 'blue', name: 'verbal cooperation', way: 1 },
  { quad: 'material-cooperation', look: 'navy', name: 'material cooperation', way: 1 },
  { quad: 'verbal-conflict', look: 'orange', name: 'verbal conflict', way: -1 },
  { quad: 'material-conflict', look: 'rust', name: 'material conflict', way: -1 },
];

/** Events by month, cooperation above the line and conflict below it; null where there are none. */
export function timeline(months: readonly RelationMonth[]): Drawing | null {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const step = STEPS.find((step) => months.length / step <= COLUMNS) ?? 12;
  const columns = [...Map.groupBy(months, ({ month }) => nameOf(month, step))];
  const stacks = columns.map(([name, own]) => ({
    label: name,
    values: PARTS.map(({ quad, way }) => add(own, ({ quads }) => quads[quad]) * way),
  }));
  const types = [...new Set(months.flatMap((month) => Object.keys(month.types)))].toSorted();
  return {
    name: 'timeline',
    title: `Events by ${STEP_NAMES[step]}: cooperation above the line, conflict below`,
    width: WIDTH,
    height: HEIGHT,
    content: drawStacks(stacks, { width: WIDTH, height: HEIGHT, parts: PARTS, unit: 'events', names: 12 }),
    legend: PARTS.filter((_, part) => stacks.some(({ values }) => values[part] !== 0)),
    months: { first: first.month, last: last.month, left: MARGIN.left, right: WIDTH - MARGIN.right },
    heads: [capital(STEP_NAMES[step]), 'Events', ...PARTS.map(({ name }) => capital(name)), ...types.map(plainWords)],
    rows: columns.flatMap(([name, own]) => {
      const events = add(own, (month) => month.events);
      if (events === 0) return [];
      return [
        [
          step === 1 ? (own[0]?.month ?? name) : name,
          events,
          ...PARTS.map(({ quad }) => add(own, ({ quads }) => quads[quad])),
          ...types.map((type) => add(own, ({ types }) => types[type])),
        ],
      ];
    }),
  };
}

function add(months: readonly RelationMonth[], read: (month: RelationMonth) => number | undefined): number {
  return months.reduce((sum, month) => sum + (read(month) ?? 0), 0);
}

/** `2023-04` as "Apr 2023", as `2023 Q2` or as `2023`. */
function nameOf(month: string, step: (typeof STEPS)[number]): string {
  const year = month.slice(0, 4);
  return step === 1 ? shortMonth(month) : step === 12 ? year : `${year} Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}
