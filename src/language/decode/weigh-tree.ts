import type { Upos } from '../../domain/index.ts';
import { ABOVE, type Dependent, type Grammar } from './grammar.ts';
import type { Arc } from './offers.ts';
import { crosses, LONGEST_PROJECTIVE } from './projective.ts';

/** How much the grammar counts beside the model (found on gum-dev and ewt-dev). */
const WEIGHT = 0.3;
/** Log-probability that a word's arc may lose for the grammar's sake. */
const REACH = 4;
/** Changes of one sentence, at most, and the other words that may move in one. */
const CHANGES = 12;
const OTHERS = 2;
/** An arc that was not offered. */
const UNOFFERED = -40;
/** What a change must gain. */
const LEAST = 1e-4;
/** What keeps changed words from being one tree where no other word does. */
const THEMSELVES = -1;

/** The head (itself for the root) and relation of each word of a sentence. */
export interface Parsed {
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

interface Move {
  readonly word: number;
  readonly arc: Arc;
}

interface Change {
  /** A word's, and those of others without which there would be no tree. */
  readonly moves: readonly Move[];
  readonly gain: number;
}

/**
 * A tree bettered as long as model and grammar together like it more: heads and relations that the model finds nearly as good may fit better
 * beside each other. One word moves, and with it those whose arcs would cross its new one or make a circle with it.
 */
export function weighTree(parsed: Parsed, arcs: readonly (readonly Arc[])[], tags: readonly Upos[], grammar: Grammar): Parsed {
  if (tags.length > LONGEST_PROJECTIVE) return parsed;
  const tree = new Weighed(parsed, arcs, tags, grammar);
  for (let time = 0; time < CHANGES; time++) {
    const change = tree.bestChange();
    if (!change) break;
    tree.take(change);
  }
  return tree;
}

class Weighed implements Parsed {
  readonly heads: number[];
  readonly relations: string[];
  readonly #arcs: readonly (readonly Arc[])[];
  readonly #tags: readonly Upos[];
  readonly #grammar: Grammar;
  /** What the grammar gives each word's dependents. */
  #scores: number[];

  constructor(parsed: Parsed, arcs: readonly (readonly Arc[])[], tags: readonly Upos[], grammar: Grammar) {
    this.heads = [...parsed.heads];
    this.relations = [...parsed.relations];
    this.#arcs = arcs;
    this.#tags = tags;
    this.#grammar = grammar;
    this.#scores = tags.map((_, word) => this.#score(word));
  }

  /** The change that gains most; null where none gains. */
  bestChange(): Change | null {
    let best: Change | null = null;
    for (let word = 0; word < this.heads.length; word++) {
      const now = this.#now(word);
      for (const arc of this.#arcs[word] ?? []) {
        if (arc.score < now.score - REACH || (arc.head === now.head && arc.relation === now.relation)) continue;
        const change = this.#weigh({ word, arc });
        if (change && change.gain > (best?.gain ?? LEAST)) best = change;
      }
    }
    return best;
  }

  take({ moves }: Change): void {
    for (const move of moves) this.#put(move);
    this.#scores = this.#tags.map((_, word) => this.#score(word));
  }

  #now(word: number): Arc {
    const [head, relation] = [this.heads[word] as number, this.relations[word] as string];
    return this.#arcs[word]?.find((arc) => arc.head === head && arc.relation === relation) ?? { head, relation, score: UNOFFERED };
  }

  /** What a move gains, with those of other words that it asks for; null where there is no tree with it. The tree is left as it was. */
  #weigh(first: Move): Change | null {
    const moves: Move[] = [];
    const undo: Move[] = [];
    const put = (move: Move) => {
      undo.push({ word: move.word, arc: this.#now(move.word) });
      moves.push(move);
      this.#put(move);
    };
    put(first);
    let fault = this.#faultOf(moves);
    while (fault !== null && moves.length <= OTHERS) {
      const other = this.#otherArc(fault, moves);
      if (!other) break;
      put(other);
      fault = this.#faultOf(moves);
    }
    const gain = fault === null ? this.#gain(moves, undo) : null;
    for (const move of undo.reverse()) this.#put(move);
    return gain === null ? null : { moves, gain };
  }

  /** The best arc of a word to another head with which the words moved so far can be of one tree. */
  #otherArc(word: number, moves: readonly Move[]): Move | null {
    const now = this.#now(word);
    for (const arc of this.#arcs[word] ?? []) {
      if (arc.head === now.head || arc.score < now.score - REACH) continue;
      this.#put({ word, arc });
      const fault = this.#faultOf([...moves, { word, arc }]);
      this.#put({ word, arc: now });
      if (fault !== THEMSELVES) return { word, arc };
    }
    return null;
  }

  #gain(moves: readonly Move[], before: readonly Move[]): number {
    const heads = new Set([...moves, ...before].flatMap(({ word, arc }) => [word, arc.head]));
    let gain = 0;
    moves.forEach(({ arc }, at) => {
      gain += arc.score - (before[at] as Move).arc.score;
    });
    for (const head of heads) gain += WEIGHT * (this.#score(head) - (this.#scores[head] as number));
    return gain;
  }

  /** A word not moved whose arc keeps the words from being one tree in which the moved arcs cross none; THEMSELVES where it is a moved one's. */
  #faultOf(moves: readonly Move[]): number | null {
    const { heads } = this;
    const other = (words: readonly number[]) => words.find((word) => !moves.some((move) => move.word === word)) ?? THEMSELVES;
    const roots = heads.flatMap((head, word) => (head === word ? [word] : []));
    if (roots.length > 1) return other(roots);
    for (const { word } of moves) {
      const circle = circleFrom(heads, word);
      if (circle) return other(circle);
    }
    for (const { word } of moves) {
      const crossing = heads.findIndex((_, at) => at !== word && crosses(heads, word, at));
      if (crossing >= 0) return other([crossing]);
    }
    return null;
  }

  #put({ word, arc: { head, relation } }: Move): void {
    this.heads[word] = head;
    this.relations[word] = relation;
  }

  #score(head: number): number {
    const [left, right]: [Dependent[], Dependent[]] = [[], []];
    for (let word = head - 1; word >= 0; word--) if (this.heads[word] === head) left.push(this.#dependent(word));
    for (let word = head + 1; word < this.heads.length; word++) if (this.heads[word] === head) right.push(this.#dependent(word));
    const own = this.#dependent(head);
    const above = this.heads[head] === head ? this.#grammar.score(ABOVE, 'right', [own]) : 0;
    return above + this.#grammar.score(own, 'left', left) + this.#grammar.score(own, 'right', right);
  }

  #dependent(word: number): Dependent {
    return { relation: this.relations[word] as string, upos: this.#tags[word] as Upos };
  }
}

/** The words of the circle that a word's heads lead into, the last first; null where they lead to a root. */
function circleFrom(heads: readonly number[], word: number): number[] | null {
  const path: number[] = [];
  let at = word;
  while (heads[at] !== at && !path.includes(at)) {
    path.push(at);
    at = heads[at] as number;
  }
  return heads[at] === at ? null : path.slice(path.indexOf(at)).reverse();
}
