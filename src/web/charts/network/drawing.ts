import { scaleSqrt } from 'd3-scale';
import type { Network } from '../../../api/index.ts';
import { html } from '../../html.ts';
import { COLOURS, type Drawing, type Look } from '../drawing.ts';
import { cut, label, round } from '../labels.ts';
import { type PlacedNode, placeNodes } from './layout.ts';

const WIDTH = 960;
const HEIGHT = 620;
const EDGE = 46;
/** Names told in the drawing at most: those with most to do. */
const NAMES = 60;
/** Units that a name may take, that a letter takes about, and between two lines. */
const LONGEST = 150;
const LETTER = 6.4;
const LINE = 13;

export interface DrawnNetwork {
  readonly drawing: Drawing;
  readonly nodes: readonly (PlacedNode & { readonly size: number })[];
}

/** Who has to do with whom; null for a network without ties. */
export function drawNetwork(network: Network, of: 'states' | 'persons'): DrawnNetwork | null {
  const { ties } = network;
  if (ties.length === 0) return null;
  const placed = placeNodes(network);
  const size = scaleSqrt([0, Math.max(...placed.map(({ times }) => times))], [3, 16]);
  const wide = scaleSqrt([0, Math.max(...ties.map(({ times }) => times))], [0.5, 7]);
  const at = new Map(placed.map((node) => [node.id, { x: EDGE + node.x * (WIDTH - 2 * EDGE), y: 20 + node.y * (HEIGHT - 46) }]));
  const told = withRoom(
    placed
      .toSorted((a, b) => b.times - a.times)
      .slice(0, NAMES)
      .map(({ id, name, times }) => ({ name: cut(name, LONGEST), x: at.get(id)?.x ?? 0, y: (at.get(id)?.y ?? 0) + size(times) + 12 })),
  );
  const names = new Map(placed.map(({ id, name }) => [id, name]));
  const unit = of === 'states' ? 'Events' : 'Meetings, calls and visits';
  const drawing: Drawing = {
    name: 'network',
    title: of === 'states' ? 'States with most between them' : 'Persons of different states who met most',
    width: WIDTH,
    height: HEIGHT,
    content: html`<g>
      <g stroke-opacity="0.5" stroke-linecap="round">${ties.map((tie) => {
        const [a, b] = [at.get(tie.one), at.get(tie.other)];
        const look = lookOfTie(tie.intensity);
        return a && b
          ? html`<line class=${`arc-${look}`} x1=${round(a.x)} y1=${round(a.y)} x2=${round(b.x)} y2=${round(b.y)} stroke=${COLOURS[look]} stroke-width=${round(wide(tie.times))}><title>${`${names.get(tie.one)} – ${names.get(tie.other)}: ${tie.times}`}</title></line>`
          : '';
      })}</g>
      <g class="navy" fill=${COLOURS.navy}>${placed.map(({ id, name, times }) => html`<circle cx=${round(at.get(id)?.x ?? 0)} cy=${round(at.get(id)?.y ?? 0)} r=${round(size(times))}><title>${`${name}: ${times}`}</title></circle>`)}</g>
      <g class="names">${told.map(({ name, x, y }) => label(x, y, name, 'middle', 'ink'))}</g>
    </g>`,
    legend:
      of === 'states'
        ? [
            { look: 'blue', name: 'rather cooperation' },
            { look: 'orange', name: 'rather conflict' },
          ]
        : [],
    heads: ['One', 'Other', unit, ...(of === 'states' ? ['Mean intensity'] : [])],
    rows: ties.map(({ one, other, times, intensity }) => [
      names.get(one) ?? one,
      names.get(other) ?? other,
      times,
      ...(of === 'states' ? [intensity] : []),
    ]),
  };
  return { drawing, nodes: placed.map((node) => ({ ...node, size: round(size(node.times)) })) };
}

interface Named {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Names that run into none before them. */
function withRoom(names: readonly Named[]): Named[] {
  const placed: Named[] = [];
  for (const one of names) {
    const half = (one.name.length * LETTER) / 2;
    const isFree = placed.every(({ name, x, y }) => Math.abs(y - one.y) > LINE || Math.abs(x - one.x) > half + (name.length * LETTER) / 2);
    if (isFree) placed.push(one);
  }
  return placed;
}

export function lookOfTie(intensity: number | null): Look {
  return intensity !== null && intensity < 0 ? 'orange' : 'blue';
}
