/** What may be judged: actors by their keys, events by where they stand in a text. */
export type JudgedKind = 'actor' | 'event';
export type Verdict = 'same' | 'different';

/** That two things are one, or are not: written down once, by a rule or a person, and never changed; it may be withdrawn. */
export interface Judgement {
  readonly id: number;
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  /** How sure a rule is, 0–1; null for a person's. */
  readonly score: number | null;
}

/** People's before rules', the surer rule before the other, the earlier before the later. */
export function byWeight(a: Judgement, b: Judgement): number {
  return (b.score ?? 2) - (a.score ?? 2) || a.id - b.id;
}
