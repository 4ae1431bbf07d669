import { nameOfCode, stateCode } from '../tables/index.ts';
import type { Columns, TableRow } from './own/columns.ts';

/** Events of one type and quad class that one state did to another in a stretch of time. */
export interface DyadCount {
  readonly source: string;
  readonly target: string;
  /** "2023" or "2023-04"; empty for all time. */
  readonly period: string;
  readonly type: string;
  readonly quad: string;
  readonly events: number;
  /** Sum of the intensities. */
  readonly intensity: number;
  readonly firstDay: string;
  readonly lastDay: string;
}

const TYPES = 'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'
  .split(' ')
  .map((type) => type.toLowerCase());
export const QUADS = ['verbal_cooperation', 'material_cooperation', 'verbal_conflict', 'material_conflict'] as const;

/** All that one did to another in a period. */
export interface DyadSum {
  readonly source: string;
  readonly target: string;
  readonly period: string;
  readonly events: number;
  readonly counts: ReadonlyMap<string, number>;
  /** Mean. */
  readonly intensity: number;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Counts of one dyad and period after each other become one. */
export async function* sumDyads(counts: AsyncIterable<DyadCount>): AsyncGenerator<DyadSum> {
  let same: DyadCount[] = [];
  for await (const count of counts) {
    const [first] = same;
    if (first && !(first.source === count.source && first.target === count.target && first.period === count.period)) {
      yield sum(same);
      same = [];
    }
    same.push(count);
  }
  if (same.length > 0) yield sum(same);
}

function sum(same: readonly DyadCount[]): DyadSum {
  const [{ source, target, period }] = same as [DyadCount];
  const counts = new Map<string, number>();
  const add = (name: string, events: number) => counts.set(name, (counts.get(name) ?? 0) + events);
  for (const { type, quad, events } of same) {
    add(type.toLowerCase(), events);
    add(quad.replace('-', '_'), events);
  }
  const events = same.reduce((all, one) => all + one.events, 0);
  return {
    source,
    target,
    period,
    events,
    counts,
    intensity: round(same.reduce((all, one) => all + one.intensity, 0) / events),
    firstDay: same.map(({ firstDay }) => firstDay).toSorted()[0] as string,
    lastDay: same
      .map(({ lastDay }) => lastDay)
      .toSorted()
      .at(-1) as string,
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const COUNTS: Columns = Object.fromEntries(['events', ...TYPES, ...QUADS].map((name) => [name, 'integer'] as const));

/** Columns of a panel of directed dyad-years or dyad-months; ccode1, ccode2, gwcode1, gwcode2 and year are peacesciencer's names. */
export function panelColumns(by: 'year' | 'month'): Columns {
  return {
    iso3_1: 'text',
    iso3_2: 'text',
    ccode1: 'integer',
    ccode2: 'integer',
    gwcode1: 'integer',
    gwcode2: 'integer',
    year: 'integer',
    ...(by === 'month' && { month: 'integer' }),
    ...COUNTS,
    intensity: 'number',
  } as Columns;
}

/** Codes are those of the year; what is no state of a scheme then has none. */
export function toPanelRow(dyad: DyadSum): TableRow {
  const [year = 0, month] = dyad.period.split('-').map(Number);
  const code = (iso3: string, scheme: 'cow' | 'gw') => {
    const found = stateCode(iso3, scheme, year);
    return found === null ? null : Number(found);
  };
  return {
    iso3_1: dyad.source,
    iso3_2: dyad.target,
    ccode1: code(dyad.source, 'cow'),
    ccode2: code(dyad.target, 'cow'),
    gwcode1: code(dyad.source, 'gw'),
    gwcode2: code(dyad.target, 'gw'),
    year,
    month: month ?? null,
    ...countsOf(dyad),
  };
}

/** Columns of an edge list: a row a directed dyad over all time. */
export const EDGE_COLUMNS: Columns = {
  source: 'text',
  target: 'text',
  source_name: 'text',
  target_name: 'text',
  weight: 'integer',
  first_day: 'date',
  last_day: 'date',
  ...COUNTS,
  intensity: 'number',
};

export function toEdgeRow(dyad: DyadSum): TableRow {
  const { source, target, events, firstDay, lastDay } = dyad;
  const names = { source_name: nameOfCode(source) ?? null, target_name: nameOfCode(target) ?? null };
  return { source, target, ...names, weight: events, first_day: firstDay, last_day: lastDay, ...countsOf(dyad) };
}

function countsOf({ events, counts, intensity }: DyadSum): TableRow {
  return { events, ...Object.fromEntries([...TYPES, ...QUADS].map((name) => [name, counts.get(name) ?? 0])), intensity };
}
