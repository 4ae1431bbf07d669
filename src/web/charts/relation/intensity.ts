import { scaleLinear, scaleSqrt } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { RelationMonth } from '../../../record/index.ts';
import { html } from '../../html.ts';
import { shortMonth } from '../../parts/days.ts';
import { count } from '../../parts/words.ts';
import { COLOURS, type Drawing } from '../drawing.ts';
import { isTold, label, round, rule } from '../labels.ts';
import { MARGIN } from '../stacks.ts';

const WIDTH = 960;
const HEIGHT = 240;
/** Months with events that a trend asks for: through fewer a smooth line would tell of a course that nobody reported. */
const FEWEST = 6;

/** Mean intensity of each month as a dot, the larger the more events, and the trend as a line; null where there are no events. */
export function intensity(months: readonly RelationMonth[]): Drawing | null {
  const told = months.flatMap(({ month, events, intensity }, at) => (intensity === null ? [] : [{ month, events, intensity, at }]));
  if (told.length === 0) return null;
  const most = Math.max(2, ...told.map(({ intensity }) => Math.abs(intensity)));
  const x = scaleLinear([-0.5, months.length - 0.5], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear([-most, most], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
  const size = scaleSqrt([0, Math.max(...told.map(({ events }) => events))], [1.5, 8]);
  const hasTrend = told.length >= FEWEST;
  const trend = line<RelationMonth>()
    .defined((month) => month.trend !== null)
    .x((_, at) => round(x(at)))
    .y(({ trend }) => round(y(trend ?? 0)))
    .curve(curveMonotoneX)([...months]);
  return {
    name: 'intensity',
    title: hasTrend ? 'Intensity: mean of each month, and its trend' : 'Intensity: mean of each month',
    width: WIDTH,
    height: HEIGHT,
    content: html`<g>
      ${y.ticks(4).map((tick) => html`<g>${rule(MARGIN.left, y(tick), WIDTH - MARGIN.right, y(tick))}${label(MARGIN.left - 6, y(tick) + 4, `${tick > 0 ? '+' : ''}${tick}`.replace('-', '−'), 'end')}</g>`)}
      <line class="axis" x1=${MARGIN.left} x2=${WIDTH - MARGIN.right} y1=${round(y(0))} y2=${round(y(0))} stroke=${COLOURS.ink} />
      ${told.map(({ month, events, intensity, at }) => html`<circle class="dot" cx=${round(x(at))} cy=${round(y(intensity))} r=${round(size(events))} fill=${COLOURS.blue} fill-opacity="0.55"><title>${`${shortMonth(month)}: ${intensity.toFixed(1)}, ${count(events, 'event')}`}</title></circle>`)}
      ${hasTrend ? html`<path class="trend" d=${trend} fill="none" stroke=${COLOURS.rust} stroke-width="2.5" stroke-linecap="round" />` : ''}
      ${months.map(({ month }, at) => (isTold(at, months.length, 12) ? label(x(at), HEIGHT - 8, shortMonth(month), 'middle') : ''))}
    </g>`,
    legend: [{ look: 'blue', name: 'mean of a month' }, ...(hasTrend ? [{ look: 'rust' as const, name: 'trend' }] : [])],
    heads: ['Month', 'Events', 'Mean intensity', 'Trend'],
    rows: months.filter(({ events }) => events > 0).map(({ month, events, intensity, trend }) => [month, events, intensity, trend]),
  };
}
