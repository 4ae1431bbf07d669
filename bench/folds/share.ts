import type { Reading } from '../../src/domain/index.ts';

/** The types told of one text, by each way to read it; null where it was not read that way. */
export interface Answer {
  readonly id: string;
  readonly fold: number | null;
  /** As the gold has it. */
  readonly type: string;
  readonly rules: readonly string[];
  readonly found: readonly string[] | null;
  readonly alone: readonly string[] | null;
  readonly given: readonly string[] | null;
  readonly givenAlone: readonly string[] | null;
}

export type Way = 'rules' | 'found' | 'alone' | 'given' | 'givenAlone';

export interface Share {
  /** Per cent of the texts of which some type told is right; null where none was read that way. */
  readonly right: number | null;
  readonly folds: readonly (number | null)[];
  /** Per cent of which any type is told. */
  readonly coded: number | null;
}

export function shareOf(answers: readonly Answer[], way: Way, folds: readonly number[]): Share {
  const read = answers.filter((answer) => answer[way] !== null);
  const right = (own: readonly Answer[]): number | null =>
    perCent(own, ({ type, [way]: told }) => told?.some((one) => meets(one, type)) ?? false);
  return {
    right: right(read),
    folds: folds.map((fold) => right(read.filter((answer) => answer.fold === fold))),
    coded: perCent(read, ({ [way]: told }) => (told?.length ?? 0) > 0),
  };
}

export function typesOf({ events }: Reading): string[] {
  return [...new Set(events.map(({ type }) => type))];
}

/** PLOVER before 2021 has YIELD for what are CONCEDE and RETREAT since. */
function meets(told: string, gold: string): boolean {
  return told === gold || (gold === 'YIELD' && (told === 'CONCEDE' || told === 'RETREAT'));
}

function perCent(all: readonly Answer[], test: (one: Answer) => boolean): number | null {
  return all.length === 0 ? null : Math.round((1000 * all.filter(test).length) / all.length) / 10;
}
