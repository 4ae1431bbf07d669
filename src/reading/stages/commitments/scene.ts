import { type Actor, type Analysis, covers, type Event, type Statement, type Timex, type TokenRange } from '../../../domain/index.ts';
import { tokensIn } from '../../../language/align.ts';
import { type CommitmentWords, commitmentWords } from '../../../tables/index.ts';
import { Tree } from '../events/tree.ts';
import { Mentions } from '../statements/mentions.ts';

/** What the rules for commitments and fields look at. */
export interface Scene {
  readonly tree: Tree;
  readonly mentions: Mentions;
  readonly actors: readonly Actor[];
  readonly times: readonly Timex[];
  readonly events: readonly Event[];
  readonly words: CommitmentWords;
  /** The innermost statement that a word is said in. */
  statementAt(token: number): Statement | null;
  /** The actors of these ids. */
  named(ids: readonly string[]): Actor[];
}

/** What the stages before have read. */
interface Before {
  readonly actors: readonly Actor[];
  readonly times: readonly Timex[];
  readonly statements: readonly Statement[];
  /** For those who ask who does what. */
  readonly events?: readonly Event[];
  readonly eventActors?: readonly Actor[];
}

export function setScene(analysis: Analysis, { actors, times, statements, events = [], eventActors = [] }: Before): Scene {
  const at = new Int32Array(analysis.tokens.length).fill(-1);
  const spans = analysis.tokens.map(({ span }) => span);
  const runs = statements.flatMap(({ content }, number) => content.map((span) => ({ number, range: tokensIn(spans, span) })));
  for (const { number, range } of runs.sort((a, b) => b.range[1] - b.range[0] - (a.range[1] - a.range[0]))) at.fill(number, ...range);
  return {
    tree: new Tree(analysis),
    mentions: new Mentions(analysis, actors),
    actors,
    times,
    events,
    words: commitmentWords(),
    statementAt: (token) => statements[at[token] ?? -1] ?? null,
    named: (ids) => [...actors, ...eventActors].filter(({ id }) => ids.includes(id)),
  };
}

/** Is it said with this word when, and not what about: "agreed on Friday"? */
export function isTime({ tree, times }: Scene, at: number): boolean {
  return times.some((time) => covers(time.span, tree.span({ from: at, to: at + 1 })));
}

/** A range without punctuation and "to", "that", "and" at its edges; a bracket that closes one within it stays. */
export function trimRange(tree: Tree, { from, to }: TokenRange): TokenRange | null {
  const loose = (at: number) => tree.upos(at) === 'PUNCT' || /^["“”,.;:]$/.test(tree.low(at));
  while (from < to && (loose(from) || /^(?:to|that|and)$/.test(tree.low(from)))) from++;
  while (to > from && ((loose(to - 1) && !closes(tree, from, to - 1)) || /^(?:and|or)$/.test(tree.low(to - 1)))) to--;
  return from < to ? { from, to } : null;
}

function closes(tree: Tree, from: number, at: number): boolean {
  if (tree.low(at) !== ')') return false;
  for (let before = at - 1; before >= from; before--) if (tree.low(before) === '(') return true;
  return false;
}
