import type { Offers } from './offers.ts';
import { buildProjectiveTree, hasCrossing, LONGEST_PROJECTIVE } from './projective.ts';

/** Score of an arc to the root's dependents that the model did not offer: bad, but keeps every sentence one tree. */
const UNOFFERED = -40;
/** Roots tried where no tree without crossing arcs is offered, nor a greedy one. */
const ROOTS = 3;

/**
 * The head of each word such that the sentence is one tree with one root and no arcs cross, as in English they seldom do; where the
 * offered arcs allow no such tree, or the sentence is very long, the best that they allow.
 */
export function buildTree(offers: Offers): number[] {
  const greedy = greedyTree(offers);
  if (greedy && !hasCrossing(greedy)) return greedy;
  const flat = offers.head.length > LONGEST_PROJECTIVE ? null : buildProjectiveTree(offers);
  return flat ?? greedy ?? buildFreeTree(offers);
}

/** The best-scored heads, where they form one tree. */
function greedyTree({ head }: Offers): number[] | null {
  const greedy = head.map((heads, i) => heads[0] ?? i);
  const roots = greedy.filter((head, i) => head === i).length;
  return roots === 1 && !findCycle(greedy) ? greedy : null;
}

/** The maximum spanning tree (Chu and Liu 1965, Edmonds 1967) over the offered arcs, of the likeliest roots. */
function buildFreeTree(offers: Offers): number[] {
  let best: number[] = [];
  let most = -Infinity;
  for (const root of likelyRoots(offers)) {
    const tree = spanningTree(offers, root);
    const score = treeScore(offers, tree);
    if (score > most) {
      most = score;
      best = tree;
    }
  }
  return best;
}

function treeScore(offers: Offers, tree: readonly number[]): number {
  return tree.reduce((sum, head, i) => sum + arcScore(offers, i, head), 0);
}

function likelyRoots(offers: Offers): number[] {
  const words = offers.head.map((_, i) => i);
  return words.sort((a, b) => rootScore(offers, b) - rootScore(offers, a)).slice(0, ROOTS);
}

function rootScore(offers: Offers, i: number): number {
  return arcScore(offers, i, i);
}

function arcScore(offers: Offers, i: number, head: number): number {
  const k = offers.head[i]?.indexOf(head) ?? -1;
  return k < 0 ? UNOFFERED : (offers.score[i]?.[k] as number);
}

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** The arc of the sentence that this one, between contracted words, stands for. */
  readonly origin: { readonly from: number; readonly to: number };
}

function spanningTree(offers: Offers, root: number): number[] {
  const arcs: Arc[] = [];
  offers.head.forEach((heads, to) => {
    if (to === root) return;
    const candidates = heads.includes(root) ? heads : [...heads, root];
    for (const from of candidates) if (from !== to) arcs.push({ from, to, score: arcScore(offers, to, from), origin: { from, to } });
  });
  const heads = offers.head.map(() => root);
  for (const { origin } of contract(arcs, root, offers.head.length)) heads[origin.to] = origin.from;
  heads[root] = root;
  return heads;
}

/** The maximum arborescence from `root` over nodes 0 … size-1 (those that have arcs), as its arcs. */
function contract(arcs: readonly Arc[], root: number, size: number): Arc[] {
  const best = new Map<number, Arc>();
  for (const arc of arcs) if (arc.to !== root && arc.score > (best.get(arc.to)?.score ?? -Infinity)) best.set(arc.to, arc);
  const cycle = cycleAmong(best);
  if (!cycle) return [...best.values()];
  const inside = new Set(cycle);
  const merged: Arc[] = [];
  for (const arc of arcs) {
    const a = inside.has(arc.from);
    const b = inside.has(arc.to);
    if (a && b) continue;
    if (b) merged.push({ from: arc.from, to: size, score: arc.score - (best.get(arc.to) as Arc).score, origin: arc.origin });
    else merged.push(a ? { ...arc, from: size } : arc);
  }
  const tree = contract(merged, root, size + 1);
  const entered = tree.find((arc) => arc.to === size)?.origin.to;
  const open = cycle.find((node) => arcs.some((arc) => arc.to === node && arc.origin.to === entered)) as number;
  const expanded = tree.map((arc) => (arc.to === size ? { ...arc, to: open } : arc));
  return [...expanded, ...cycle.filter((node) => node !== open).map((node) => best.get(node) as Arc)];
}

function cycleAmong(best: ReadonlyMap<number, Arc>): number[] | null {
  const heads = new Map([...best].map(([to, arc]) => [to, arc.from]));
  const done = new Set<number>();
  for (const start of heads.keys()) {
    const path: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && !done.has(at)) {
      const seen = path.indexOf(at);
      if (seen >= 0) return path.slice(seen);
      path.push(at);
      at = heads.get(at);
    }
    for (const node of path) done.add(node);
  }
  return null;
}

function findCycle(heads: readonly number[]): boolean {
  const state = new Uint8Array(heads.length);
  for (let i = 0; i < heads.length; i++) {
    const path: number[] = [];
    let at = i;
    while (state[at] === 0 && heads[at] !== at) {
      state[at] = 1;
      path.push(at);
      at = heads[at] as number;
    }
    if (state[at] === 1) return true;
    for (const node of path) state[node] = 2;
    state[at] = 2;
  }
  return false;
}
