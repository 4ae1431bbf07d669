import type { Analysis, Reading, Span } from '../../src/domain/index.ts';
import { calibrate } from '../../src/reading/calibration.ts';
import { ATTRIBUTION } from '../../src/reading/stages/statements/calibration.ts';
import { spanOf } from '../../src/reading/stages/statements/draft.ts';
import type { GoldRow } from '../quality/slice.ts';
import type { Claim } from './claim.ts';
import { judgeStatements } from './pairing.ts';
import { judgeTimes } from './times.ts';

type Pair = readonly [start: number, end: number];
type ToSpan = (pair: Pair) => Span;

interface Marked {
  readonly attributions?: readonly { readonly source: readonly Pair[]; readonly content: readonly Pair[] }[];
  readonly timex?: readonly { readonly start: number; readonly end: number; readonly value: string | null }[];
  readonly annotated_end?: number | null;
  readonly entities?: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

export type MarkedRow = GoldRow & Marked;

/** A kind of record whose confidences are looked at, on one gold set. */
export interface Subject {
  readonly name: string;
  readonly gold: string;
  judge(row: MarkedRow, analysis: Analysis, reading: Reading, toSpan: ToSpan): Claim[];
  /** What the model or rule said, from what the reading says: its calibration turned round. */
  readonly raw: (said: number) => number;
}

const STATEMENTS: Subject = {
  name: 'statements',
  gold: 'attribution/polnear-dev.jsonl',
  judge(row, _, { statements }, toSpan) {
    const gold = (row.attributions ?? []).map(({ source, content }) => ({ source: source.map(toSpan), content: content.map(toSpan) }));
    return claims(statements, judgeStatements(row.text, gold, statements));
  },
  raw: (said) =>
    calibrate(
      said,
      ATTRIBUTION.map(([from, to]) => [to, from] as const),
    ),
};

const TIMES: Subject = {
  name: 'times',
  gold: 'time/meantime-dev.jsonl',
  judge(row, _, { times }, toSpan) {
    const limit = row.annotated_end ? toSpan([0, row.annotated_end]).end : Number.POSITIVE_INFINITY;
    const inside = ({ span }: { span: Span }) => span.start < limit;
    const gold = (row.timex ?? []).map(({ start, end, value }) => ({ span: toSpan([start, end]), value: value ?? '' })).filter(inside);
    const found = times.filter(inside);
    return claims(found, judgeTimes(gold, found));
  },
  raw: (said) => said,
};

/** Persons' names as the model tags them: right with the gold's very span. */
const PERSONS: Subject = {
  name: 'persons',
  gold: 'names/worldwide-dev.jsonl',
  judge(row, analysis, _, toSpan) {
    const persons = (row.entities ?? []).filter(({ type }) => /^per/i.test(type));
    const gold = new Set(persons.map(({ start, end }) => keyOf(toSpan([start, end]))));
    const found = analysis.names.filter(({ type }) => type === 'PERSON');
    return claims(
      found,
      found.map((name) => gold.has(keyOf(spanOf(analysis, name)))),
    );
  },
  raw: (said) => said,
};

export const SUBJECTS: readonly Subject[] = [STATEMENTS, TIMES, PERSONS];

function claims(found: readonly { readonly confidence: number }[], right: readonly boolean[]): Claim[] {
  return found.map(({ confidence }, i) => ({ said: confidence, right: right[i] ?? false }));
}

function keyOf({ start, end }: Span): string {
  return `${start}:${end}`;
}
