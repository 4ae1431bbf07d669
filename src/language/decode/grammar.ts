import { readFileSync } from 'node:fs';
import type { Upos } from '../../domain/index.ts';

/** What follows the last dependent on a side. */
export const END = 'end';
/** Before the first. */
const BEGIN = 'begin';
/** Tags of which a dependent has one: what is asked is how much likelier than by chance. */
const TAGS = 10;
/** The most that a tag speaks against a relation: it may be wrong itself. */
const MISFIT = -3;
/** Outcomes that any context may have: the relations of English, and the end. */
const OUTCOMES = 60;
/** Sequences whose scores are kept. */
const KEPT = 50_000;

/** What a clause has one of, by a letter each. */
const CORE: readonly (readonly [RegExp, string])[] = [
  [/^(?:nsubj|csubj)/, 's'],
  [/^obj$/, 'o'],
];

export type Side = 'left' | 'right';

/** A word that hangs on a head. */
export interface Dependent {
  readonly relation: string;
  readonly upos: Upos;
}

/** A dependent (null: no more), after those that came before it, nearest first, going away from the head. */
interface Step {
  readonly context: readonly [head: string, upos: Upos, side: Side, before: string, had: string, beforeThat: string];
  readonly outcome: Dependent | null;
}

/** What a root hangs on, as if it were a word. */
export const ABOVE = { relation: 'above', upos: 'X' } as const satisfies Dependent;

/** The dependents on one side of a head as steps away from it, and the end. Punctuation is left out: it stands anywhere. */
export function stepsOf({ relation: head, upos }: Dependent, side: Side, dependents: readonly Dependent[]): Step[] {
  const steps: Step[] = [];
  let [before, had, beforeThat] = [BEGIN, '', BEGIN];
  for (const outcome of [...dependents.filter(({ relation }) => relation !== 'punct'), null]) {
    steps.push({ context: [head, upos, side, before, had, beforeThat], outcome });
    const kind = CORE.find(([relations]) => relations.test(outcome?.relation ?? ''))?.[1];
    if (kind && !had.includes(kind)) had = had < kind ? had + kind : kind + had;
    [before, beforeThat] = [outcome?.relation ?? END, before];
  }
  return steps;
}

interface Seen {
  total: number;
  readonly outcomes: Map<string, number>;
}

/** How often what followed a context. */
class Counts {
  readonly #seen = new Map<string, Seen>();

  /** `keys`: a context and the shorter ones that it is of. */
  add(keys: readonly string[], outcome: string, times: number): void {
    for (const key of keys) {
      let seen = this.#seen.get(key);
      if (!seen) {
        seen = { total: 0, outcomes: new Map() };
        this.#seen.set(key, seen);
      }
      seen.total += times;
      seen.outcomes.set(outcome, (seen.outcomes.get(outcome) ?? 0) + times);
    }
  }

  /** Contexts never seen fall back on the shorter ones (Witten and Bell 1991). */
  probability(keys: readonly string[], outcome: string): number {
    let probability = 1 / OUTCOMES;
    for (const key of keys.toReversed()) {
      const seen = this.#seen.get(key);
      if (!seen) continue;
      const kinds = seen.outcomes.size;
      probability = ((seen.outcomes.get(outcome) ?? 0) + kinds * probability) / (seen.total + kinds);
    }
    return probability;
  }
}

/**
 * Which dependents a word has beside each other, as treebanks show it: one subject, an object before an oblique, "iobj" only before "obj". The
 * model chooses each word's head by itself; this looks at a head's dependents together.
 */
export class Grammar {
  readonly #relations = new Counts();
  readonly #tags = new Counts();
  readonly #kept = new Map<string, number>();

  /** `rows`: the context's six parts, relation and UPOS of what follows (END and nothing where nothing does), how often; tab-separated. */
  constructor(rows: Iterable<string>) {
    for (const row of rows) {
      const [head = '', upos = '', side = '', before = '', had = '', beforeThat = '', relation = '', tag = '', times = ''] =
        row.split('\t');
      this.#relations.add(shorter([head, upos, side, before, had, beforeThat]), relation, Number(times));
      if (relation !== END) this.#tags.add(tagContexts(relation, upos, side), tag, Number(times));
    }
  }

  /** `file`: such rows; lines that begin with # are comments. Source: training/grammar.ts. */
  static fromFile(file: URL): Grammar {
    return new Grammar(
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line && !line.startsWith('#')),
    );
  }

  /** Log-probability of a head's dependents on one side, given going away from it; of each one's part of speech, how much likelier than by chance. */
  score(head: Dependent, side: Side, dependents: readonly Dependent[]): number {
    const key = `${side} ${[head, ...dependents].map(({ relation, upos }) => `${relation} ${upos}`).join(' ')}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const score = stepsOf(head, side, dependents).reduce((sum, step) => sum + this.#likely(step), 0);
    if (this.#kept.size >= KEPT) this.#kept.clear();
    this.#kept.set(key, score);
    return score;
  }

  #likely({ context, outcome }: Step): number {
    const [, upos, side] = context;
    const likely = Math.log(this.#relations.probability(shorter(context), outcome?.relation ?? END));
    if (!outcome) return likely;
    const fits = Math.log(this.#tags.probability(tagContexts(outcome.relation, upos, side), outcome.upos) * TAGS);
    return likely + Math.max(MISFIT, fits);
  }
}

/** A context and the shorter ones that it is of, longest first. */
function shorter([head, upos, side, before, had, beforeThat]: readonly string[]): string[] {
  return [
    `${head} ${upos} ${side} ${before} ${had} ${beforeThat}`,
    `${head} ${upos} ${side} ${before} ${had}`,
    `${upos} ${side} ${before} ${had}`,
    `${side} ${before} ${had}`,
    '',
  ];
}

function tagContexts(relation: string, upos: string, side: string): string[] {
  return [`${relation} ${upos} ${side}`, relation];
}
