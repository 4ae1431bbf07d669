import { geoPath } from 'd3-geo';
import { scaleSqrt } from 'd3-scale';
import type { VNode } from 'preact';
import type { TravelRoute } from '../../../api/index.ts';
import type { EventPoint } from '../../../store/index.ts';
import { html } from '../../html.ts';
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
  const ways = routes > drawn ? `The ${drawn} most frequent ways of ${routes.toLocaleString('en')}` : 'Who went, met and called where';
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
  const path = geoPath(PROJECTION).digits(1);
  const wide = scaleSqrt([1, Math.max(2, ...routes.map(({ times }) => times))], [0.9, 5]);
  return html`<g fill="none" stroke-linecap="round" stroke-opacity="0.65">${routes.map(({ kind, from, to, start, end, times }) => {
    const look = LOOKS[kind];
    const told = `${kind}: ${stateName(from)} – ${to}, ${times} ${times === 1 ? 'time' : 'times'}`;
    return html`<path class=${`arc-${look}`} d=${path({ type: 'LineString', coordinates: [[...start], [...end]] })}
      stroke=${COLOURS[look]} stroke-width=${round(wide(times))} stroke-dasharray=${kind === 'call' ? '1 4' : undefined}><title>${told}</title></path>`;
  })}</g>`;
}

function pointsOf(points: readonly EventPoint[]): VNode {
  const size = scaleSqrt([1, Math.max(2, ...points.map(({ events }) => events))], [1.8, 13]);
  return html`<g class="rust" fill=${COLOURS.rust} fill-opacity="0.35">${points.map(({ name, events, longitude, latitude }) => {
    const at = PROJECTION([longitude, latitude]);
    const told = `${name}: ${events} ${events === 1 ? 'event' : 'events'}`;
    return at ? html`<circle cx=${round(at[0])} cy=${round(at[1])} r=${round(size(events))}><title>${told}</title></circle>` : '';
  })}</g>`;
}
