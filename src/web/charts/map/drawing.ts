import { scaleSqrt } from 'd3-scale';
import type { VNode } from 'preact';
import type { TravelRoute } from '../../../api/index.ts';
import type { EventPoint } from '../../../store/index.ts';
import { html } from '../../html.ts';
import { tellNumber } from '../../parts/number.ts';
import { stateName } from '../../parts/state-name.ts';
import { COLOURS, type Drawing, type Look, type Swatch } from '../drawing.ts';
import { round } from '../labels.ts';
import { borders, MAP_HEIGHT, MAP_WIDTH, PROJECTION } from './borders.ts';

/** Arcs drawn at most; the table has what is drawn. */
const ROUTES = 200;

const LOOKS: { readonly [kind in TravelRoute['kind']]: Look } = { visit: 'navy', meeting: 'blue', call: 'orange' };
const LEGEND: readonly Swatch[] = [
  { look: 'navy', name: 'visits' },
  { look: 'blue', name: 'meetings' },
  { look: 'orange', name: 'calls' },
  { look: 'rust', name: 'events' },
];

/** Who went where, met where and called whom, as arcs; where events took place, as points. */
export function map(routes: readonly TravelRoute[], points: readonly EventPoint[]): Drawing {
  const most = routes.slice(0, ROUTES);
  const looks = new Set<Look>([...most.map(({ kind }) => LOOKS[kind]), ...(points.length > 0 ? (['rust'] as const) : [])]);
  return {
    name: 'map',
    title: titleOf(routes.length, most.length, points.length),
    width: MAP_WIDTH,
    height: MAP_HEIGHT,
    content: html`<g>${earth()}${pointsOf(points)}${arcsOf(most)}</g>`,
    legend: LEGEND.filter(({ look }) => looks.has(look)),
    heads: ['What', 'From', 'To', 'Times'],
    rows: [
      ...most.map(({ kind, from, to, times }) => [kind, stateName(from), to, times]),
      ...points.map(({ name, country, events }) => ['events', null, country === null ? name : `${name} (${country})`, events]),
    ],
  };
}

function titleOf(routes: number, drawn: number, points: number): string {
  const ways = routes > drawn ? `The ${drawn} most frequent ways of ${tellNumber(routes)}` : 'Who went, met and called where';
  if (routes === 0) return 'Where events took place';
  return points === 0 ? ways : `${ways}, and where events took place`;
}

function earth(): VNode {
  const { countries, globe } = borders();
  return html`<g>
    <path class="sea" d=${globe} fill="#f1eee5" />
    <path class="land" d=${countries.join('')} fill="#ddd6c5" stroke="#ffffff" stroke-width="0.6" />
  </g>`;
}

function arcsOf(routes: readonly TravelRoute[]): VNode {
  const wide = scaleSqrt([1, Math.max(2, ...routes.map(({ times }) => times))], [0.9, 5]);
  return html`<g fill="none" stroke-linecap="round" stroke-opacity="0.65">${routes.map(({ kind, from, to, start, end, times }) => {
    const [look, curve] = [LOOKS[kind], curveOf(start, end)];
    if (curve === null) return '';
    const told = `${kind}: ${stateName(from)} – ${to}, ${times} ${times === 1 ? 'time' : 'times'}`;
    return html`<path class=${`arc-${look}`} d=${curve}
      stroke=${COLOURS[look]} stroke-width=${round(wide(times))} stroke-dasharray=${kind === 'call' ? '1 4' : undefined}><title>${told}</title></path>`;
  })}</g>`;
}

/** How far a curve stands out in its middle, of its length. */
const BEND = 0.16;

/** A curve on the drawing, its middle to the north: the shortest way on the earth would run along the edge where it passes the pole. Null for no way. */
function curveOf(start: readonly [number, number], end: readonly [number, number]): string | null {
  const [from, to] = [PROJECTION([...start]), PROJECTION([...end])];
  if (!from || !to) return null;
  const [wide, high] = [to[0] - from[0], to[1] - from[1]];
  if (Math.hypot(wide, high) < 1) return null;
  const side = wide >= 0 ? 1 : -1;
  const middle = [(from[0] + to[0]) / 2 + 2 * BEND * high * side, (from[1] + to[1]) / 2 - 2 * BEND * wide * side] as const;
  return `M${from.map(round).join(' ')}Q${middle.map(round).join(' ')} ${to.map(round).join(' ')}`;
}

function pointsOf(points: readonly EventPoint[]): VNode {
  const size = scaleSqrt([1, Math.max(2, ...points.map(({ events }) => events))], [1.8, 13]);
  return html`<g class="rust" fill=${COLOURS.rust} fill-opacity="0.35">${points.map(({ name, events, longitude, latitude }) => {
    const at = PROJECTION([longitude, latitude]);
    const told = `${name}: ${events} ${events === 1 ? 'event' : 'events'}`;
    return at ? html`<circle cx=${round(at[0])} cy=${round(at[1])} r=${round(size(events))}><title>${told}</title></circle>` : '';
  })}</g>`;
}
