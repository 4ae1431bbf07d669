import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Network } from '../../../api/index.ts';

/** Where a node stands, from 0 to 1 either way, and how much it has to do with others. */
export interface PlacedNode {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly times: number;
}

const STEPS = 400;

/** The package's types are those of a module, but it is none: what is imported is the function itself. */
const layOut = forceAtlas2 as unknown as typeof forceAtlas2.default;

/** Places the nodes so that those with much between them are near; the same network is always placed the same. */
export function placeNodes({ nodes, ties }: Network): PlacedNode[] {
  const graph = new UndirectedGraph();
  // Along a spiral, so that no two begin in one place.
  for (const [at, { id }] of nodes.entries())
    graph.addNode(id, { x: Math.cos(at * 2.4) * Math.sqrt(at + 1), y: Math.sin(at * 2.4) * Math.sqrt(at + 1) });
  for (const { one, other, times } of ties) graph.addEdge(one, other, { weight: Math.sqrt(times) });
  const places = layOut(graph, {
    iterations: STEPS,
    getEdgeWeight: 'weight',
    settings: { strongGravityMode: true, gravity: 0.12, scalingRatio: 14, edgeWeightInfluence: 0.5, slowDown: 3 },
  });
  const of = nodes.map(({ id }) => places[id] ?? { x: 0, y: 0 });
  const [x, y] = [scaleOf(of.map((place) => place.x)), scaleOf(of.map((place) => place.y))];
  const apart = keepApart(of.map((place) => ({ x: x(place.x), y: y(place.y) })));
  const times = new Map<string, number>();
  for (const tie of ties) for (const id of [tie.one, tie.other]) times.set(id, (times.get(id) ?? 0) + tie.times);
  return nodes.map(({ id, name }, at) => ({ id, name, ...(apart[at] as Place), times: times.get(id) ?? 0 }));
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Of the whole width, and of the whole height, which is less. */
const NEAREST = { x: 0.05, y: 0.06 };
const ROUNDS = 60;

/** Pushes those that stand on each other apart, little by little; nobody leaves the drawing. */
function keepApart(given: readonly Place[]): Place[] {
  const places = given.map(({ x, y }) => ({ x, y }));
  const inside = (value: number) => Math.min(1, Math.max(0, value));
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, one] of places.entries())
      for (const other of places.slice(at + 1)) {
        // In units of the least distance; those in one place part to the sides.
        const [wide, high] = [(other.x - one.x) / NEAREST.x || 1e-3, (other.y - one.y) / NEAREST.y];
        const far = Math.hypot(wide, high);
        if (far >= 1) continue;
        const push = (1 - far) / far / 4;
        const [dx, dy] = [wide * push * NEAREST.x, high * push * NEAREST.y];
        [one.x, one.y, other.x, other.y] = [inside(one.x - dx), inside(one.y - dy), inside(other.x + dx), inside(other.y + dy)];
      }
  return places;
}

function scaleOf(values: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) => (high === low ? 0.5 : (value - low) / (high - low));
}
